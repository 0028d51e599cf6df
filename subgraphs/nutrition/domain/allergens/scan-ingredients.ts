import { ALLERGENS, type Allergen } from '../catalogue/food.js';
import { wordsOf } from '../catalogue/text-match.js';
import { isHarmlessWord, type PhraseMeaning, phraseAt, readCompound } from './allergen-lexicon.js';
import { FREE_CLAIMS } from './false-friends.js';

/** One word or phrase of the text that stands for an allergen. */
export interface AllergenFinding {
  readonly allergen: Allergen;
  /** The words as they were matched, lower case, singular. */
  readonly phrase: string;
}

/** What an ingredient text tells of allergens. */
export interface AllergenScan {
  /** Named, or certainly part of something named. */
  readonly contains: readonly AllergenFinding[];
  /** Usual in something named, or a warning of traces. Not among `contains`. */
  readonly possible: readonly AllergenFinding[];
  /** Ingredients with a word that is in no list, as written; anything may be in them. */
  readonly unknown: readonly string[];
}

/** The allergens of EU law: Annex II of Regulation 1169/2011. */
export const EU_14: readonly Allergen[] = ALLERGENS.filter((code) => code !== 'WHEAT');
/** The major allergens of US law: FALCPA 2004 and the FASTER act of 2021. */
export const US_9: readonly Allergen[] = [
  'MILK',
  'EGG',
  'FISH',
  'CRUSTACEANS',
  'TREE_NUTS',
  'PEANUT',
  'WHEAT',
  'SOY',
  'SESAME',
];

const traces =
  /\b(may (also )?contain|traces? of|produced (in|on)|manufactured (in|on)|made (in|on) (a|an|the|shared)|processed (in|on)|packed in|same (line|facility|equipment)|shared (line|equipment)|facility (that|which))/i;
const freeFrom = /\b(free (from|of)|contains? no|does not contain|doesn't contain|not contain)\b/i;
/** What ends a denial: "free from gluten, contains milk", "contains no nuts but sesame". */
const denialEnds = /\b(but|however|may|made|with|(?<!not |n't )contain(s|ing)?(?! no\b))\b/i;
/** Words after which a claim ("gluten-free …", "vegan …") no longer holds. */
const joiners = new Set(['or', 'and', 'with', 'plus', 'in', 'from', 'on']);
const meatless = new Set(['vegan', 'plant', 'meatless', 'dairyless', 'mock', 'faux', 'meatfree']);
const fromAnimals: ReadonlySet<Allergen> = new Set(['MILK', 'EGG', 'FISH', 'CRUSTACEANS', 'MOLLUSCS']);
const usualSubstitutes: readonly Allergen[] = ['SOY', 'TREE_NUTS', 'GLUTEN', 'WHEAT'];

/**
 * Reads an ingredient list or a recipe line for the allergens of EU and US law. Pure and made for recall: a word that only
 * looks like an allergen ("eggplant", "coconut milk") is left out by name, everything else that has one counts, and what
 * no list knows is returned as unknown. "X-free" and "free from X" are believed; "vegan" only makes what comes from
 * animals doubtful, because it is no allergen claim. Any text; a list in brackets belongs to what it follows.
 * @param knownHarmless further words that are none of the allergens, singular as `wordsOf` makes them.
 */
export function scanIngredients(text: string, knownHarmless?: ReadonlySet<string>): AllergenScan {
  const contains = new Map<string, AllergenFinding>();
  const possible = new Map<string, AllergenFinding>();
  const unknown = new Set<string>();
  for (const { written, words, isTrace, isDenied } of ingredientsOf(text)) {
    const found = readIngredient(words, knownHarmless);
    if (isDenied) continue;
    for (const finding of found.contains) add(isTrace ? possible : contains, finding);
    for (const finding of found.possible) add(possible, finding);
    if (found.isUnknown && !isTrace) unknown.add(written);
  }
  const certain = new Set([...contains.values()].map(({ allergen }) => allergen));
  return {
    contains: [...contains.values()],
    possible: [...possible.values()].filter(({ allergen }) => !certain.has(allergen)),
    unknown: [...unknown],
  };
}

/** Every allergen that a person must reckon with: found, possible, and all of them where an ingredient is unknown. */
export function unsafeAllergens(scan: AllergenScan): ReadonlySet<Allergen> {
  if (scan.unknown.length > 0) return new Set(ALLERGENS);
  return new Set([...scan.contains, ...scan.possible].map(({ allergen }) => allergen));
}

interface Ingredient {
  readonly written: string;
  readonly words: readonly string[];
  readonly isTrace: boolean;
  readonly isDenied: boolean;
}

/**
 * What stands in the way of the longest phrase: SR28 writes the kind before the name ("Nuts, coconut milk"), and recipes put
 * another name in the middle of one ("chickpea (gram) flour").
 */
function uninverted(text: string): string {
  return text
    .replace(/([a-z]) \(([^(),\d]{1,24})\) ([a-z]+)/gi, '$1 $3, $2, ')
    .replace(/\bcherries, tart/gi, 'cherries')
    .replace(/\bnuts, (coconut)/gi, '$1')
    .replace(/\bmushrooms?, (oyster|lobster)\b/gi, '$1 mushroom')
    .replace(/\bsquash, (winter|summer), /gi, '$1 squash, ')
    .replace(
      /\b(oil|butter|milk|cream|flour|noodles?), (coconut|cocoa|rice|corn|canola|olive|palm)\b/gi,
      '$2 $1',
    );
}

/** Part of a sentence that is a list, a warning of traces or a denial. */
interface Clause {
  readonly text: string;
  readonly isTrace: boolean;
  readonly isDenied: boolean;
}

/** The text cut at sentence ends, commas and brackets; "2eggs" is two words. */
function ingredientsOf(text: string): Ingredient[] {
  const sentences = uninverted(text.replace(/(\d)(?=\p{L}{2})/gu, '$1 ')).split(/[;\n\r•|]|\.(?=\s|$)/);
  return sentences
    .flatMap(clausesOf)
    .flatMap(({ text: clause, isTrace, isDenied }) =>
      (clause.match(/[^,()[\]{}:*/]+/g) ?? [])
        .filter((written) => written.trim() !== '')
        .map((written) => ({ written: written.trim(), words: wordsOf(written), isTrace, isDenied })),
    );
}

/** A warning holds to the end of its sentence, a denial until something is said to be inside. */
function clausesOf(sentence: string): Clause[] {
  const traceFrom = sentence.search(traces);
  const from = traceFrom < 0 ? sentence.length : traceFrom;
  return [...denialsOf(sentence.slice(0, from), false), ...denialsOf(sentence.slice(from), true)];
}

function denialsOf(text: string, isTrace: boolean): Clause[] {
  const start = freeFrom.exec(text);
  if (start === null) return [{ text, isTrace, isDenied: false }];
  const words = start.index + start[0].length;
  const length = text.slice(words).search(denialEnds);
  const end = length < 0 ? text.length : words + length;
  return [
    { text: text.slice(0, start.index), isTrace, isDenied: false },
    { text: text.slice(words, end), isTrace, isDenied: true },
    ...denialsOf(text.slice(end), isTrace),
  ];
}

function readIngredient(words: readonly string[], knownHarmless: ReadonlySet<string> | undefined) {
  const found = { contains: [] as AllergenFinding[], possible: [] as AllergenFinding[], isUnknown: false };
  let cancelled = new Set<string>();
  let isVegan = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const claim = words[at + 1] === 'free' ? FREE_CLAIMS[word] : undefined;
    if (claim !== undefined) {
      for (const code of claim.split(' ')) cancelled.add(code);
      at += 2;
      continue;
    }
    if (joiners.has(word)) {
      cancelled = new Set();
      isVegan = false;
    }
    if (meatless.has(word)) {
      isVegan = true;
      for (const allergen of usualSubstitutes) found.possible.push({ allergen, phrase: word });
      at += 1;
      continue;
    }
    at += readPhrase(words, at, { cancelled, isVegan, knownHarmless }, found);
  }
  return found;
}

interface Claims {
  readonly cancelled: ReadonlySet<string>;
  readonly isVegan: boolean;
  readonly knownHarmless: ReadonlySet<string> | undefined;
}

/** Reads the phrase at a place into `found`; returns how many words it took. */
function readPhrase(
  words: readonly string[],
  at: number,
  { cancelled, isVegan, knownHarmless }: Claims,
  found: { contains: AllergenFinding[]; possible: AllergenFinding[]; isUnknown: boolean },
): number {
  const { phrase, length, meaning, isWhole } = namedOrLone(words, at);
  const isLifted = (code: Allergen) => cancelled.has(code) && !phrase.split(' ').includes(code.toLowerCase());
  for (const allergen of meaning.contains.filter((code) => !isLifted(code))) {
    const list = isVegan && fromAnimals.has(allergen) ? found.possible : found.contains;
    list.push({ allergen, phrase });
  }
  for (const allergen of meaning.possible.filter((code) => !isLifted(code)))
    found.possible.push({ allergen, phrase });
  const isStrange = meaning === nothingKnown ? !isHarmlessWord(phrase) : !isWhole;
  found.isUnknown ||= isStrange && !knownHarmless?.has(phrase);
  return length;
}

function namedOrLone(words: readonly string[], at: number) {
  const named = phraseAt(words, at);
  return named === null ? loneWord(words[at] ?? '') : { ...named, isWhole: true };
}

/** A word of no phrase: a compound that gives an allergen away, or nothing. */
function loneWord(word: string) {
  const { contains, isWhole } = readCompound(word);
  const meaning: PhraseMeaning = contains.length > 0 ? { contains, possible: [] } : nothingKnown;
  return { phrase: word, length: 1, meaning, isWhole };
}

const nothingKnown: PhraseMeaning = { contains: [], possible: [] };

function add(list: Map<string, AllergenFinding>, finding: AllergenFinding): void {
  const key = `${finding.allergen} ${finding.phrase}`;
  if (!list.has(key)) list.set(key, finding);
}
