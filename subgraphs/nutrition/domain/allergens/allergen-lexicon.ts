import type { Allergen } from '../catalogue/food.js';
import { wordsOf } from '../catalogue/text-match.js';
import { ALLERGEN_WORDS } from './allergen-words.js';
import { ANIMAL_ALLERGEN_WORDS } from './animal-allergen-words.js';
import { COMPOSED_FOOD_WORDS } from './composed-food-words.js';
import { FALSE_FRIENDS } from './false-friends.js';
import { HARMLESS_WORDS } from './harmless-words.js';
import { PLANT_ALLERGEN_WORDS } from './plant-allergen-words.js';

/** What a phrase says of the food it names; both lists are empty for a false friend. */
export interface PhraseMeaning {
  readonly contains: readonly Allergen[];
  readonly possible: readonly Allergen[];
}

/** Phrases by their words, joined by one space. */
const phrases = new Map<string, PhraseMeaning>();
/** Most words of any phrase that begins with a word. */
const longestFrom = new Map<string, number>();
const harmless = new Set(wordsOf(HARMLESS_WORDS));

for (const lexicon of [ALLERGEN_WORDS, ANIMAL_ALLERGEN_WORDS, PLANT_ALLERGEN_WORDS, COMPOSED_FOOD_WORDS])
  readLexicon(lexicon);
for (const phrase of FALSE_FRIENDS.split('|')) addPhrase(phrase, { contains: [], possible: [] });

function readLexicon(text: string): void {
  for (const line of text.trim().split(/\n(?! )/)) {
    const colon = line.indexOf(':');
    const codes = line.slice(0, colon).split(' ');
    const meaning = {
      contains: codes.filter((code) => !code.startsWith('?')) as Allergen[],
      possible: codes.filter((code) => code.startsWith('?')).map((code) => code.slice(1)) as Allergen[],
    };
    for (const phrase of line.slice(colon + 1).split('|')) addPhrase(phrase, meaning);
  }
}

/** A phrase of two lines means both. */
function addPhrase(phrase: string, meaning: PhraseMeaning): void {
  const words = wordsOf(phrase);
  const [first] = words;
  if (first === undefined) return;
  const key = words.join(' ');
  const known = phrases.get(key);
  phrases.set(key, {
    contains: [...new Set([...(known?.contains ?? []), ...meaning.contains])],
    possible: [...new Set([...(known?.possible ?? []), ...meaning.possible])],
  });
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
}

/** Every phrase of the lists, singular. */
export function knownPhrases(): string[] {
  return [...phrases.keys()];
}

/** The longest phrase that begins at a word. */
export function phraseAt(
  words: readonly string[],
  at: number,
): { readonly phrase: string; readonly length: number; readonly meaning: PhraseMeaning } | null {
  const most = Math.min(longestFrom.get(words[at] ?? '') ?? 0, words.length - at);
  for (let length = most; length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = phrases.get(phrase);
    if (meaning) return { phrase, length, meaning };
  }
  return null;
}

/** Parts that tell an allergen inside a compound no list has ("wholewheatflour", "goatcheese"). */
const parts: readonly (readonly [RegExp, readonly Allergen[]])[] = [
  [/wheat|gluten/, ['GLUTEN', 'WHEAT']],
  [/flour$|bread$|pasta$|noodle$/, ['GLUTEN', 'WHEAT']],
  [/barley|malt(?!o|i)/, ['GLUTEN']],
  [/milk|cheese|casein|whey|yogh?urt|butter$|cream$|lactalb|lactoglob/, ['MILK']],
  [/^egg|egg$|albumin/, ['EGG']],
  [/fish$|anchov|salmon|tuna$/, ['FISH']],
  [/shrimp|prawn|lobster|^crab/, ['CRUSTACEANS']],
  [/almond|hazel|walnut|cashew|pecan|pistach|macadam|(?<!pea|coco|dough|chest|but)nut$/, ['TREE_NUTS']],
  [/peanut/, ['PEANUT']],
  [/^soy|soja|tofu/, ['SOY']],
  [/sesam|tahin/, ['SESAME']],
  [/mustard/, ['MUSTARD']],
  [/celer[yi]/, ['CELERY']],
  [/sul(ph|f)it/, ['SULPHITES']],
  [/lupin/, ['LUPIN']],
  [/oyster|mussel|squid|scallop/, ['MOLLUSCS']],
];

/**
 * Allergens of a compound word that is in no list, empty when it tells nothing; and whether the rest of the word is known
 * ("goatcheese"), or may hide more ("malteser").
 */
export function readCompound(word: string): { contains: Allergen[]; isWhole: boolean } {
  if (word.length < 5 || harmless.has(word)) return { contains: [], isWhole: true };
  const found = parts.filter(([pattern]) => pattern.test(word));
  const rest = found
    .reduce((left, [pattern]) => left.replace(pattern, ' '), word)
    .trim()
    .split(/\s+/);
  const isKnown = (part: string) => part === '' || isHarmlessWord(part) || phrases.has(part);
  return { contains: found.flatMap(([, codes]) => codes), isWhole: rest.every(isKnown) };
}

/** Whether a word is known to be none of the allergens; numbers and single letters are. */
export function isHarmlessWord(word: string): boolean {
  return word.length < 2 || /^\d/.test(word) || harmless.has(word);
}
