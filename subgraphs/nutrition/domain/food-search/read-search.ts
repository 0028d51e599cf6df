import { editDistance, singular } from '../catalogue/text-match.js';
import { synonymsOf, thoughtOfBy } from './synonyms.js';

/** One way in which an asked word may be written in the name of a food. */
export interface Reading {
  readonly words: readonly string[];
  /** 1 = as asked, less for a corrected word or another name. */
  readonly closeness: number;
  /** The last word is only the beginning of a word. */
  readonly isPrefix: boolean;
  /** A word of related meaning, not another form or name of what was asked. */
  readonly isRelated?: boolean;
  /** How many foods have it, where that is known from a correction. */
  readonly foods?: number;
}

/** What was asked for one after the other; each must be in the food in one of its readings. */
export interface AskedPart {
  readonly readings: readonly Reading[];
  /** Words of related meaning, which may stand for it where too little is found. */
  readonly related: readonly Reading[];
  /** About how many foods have it. */
  readonly foods: number;
}

/** Words of related meaning for one word, nearest first, with how near they are (0 to 1). */
export type RelatedWords = (word: string) => readonly { readonly word: string; readonly nearness: number }[];

/** A word of the index that is near to an asked one, and how many foods have it. */
export interface NearWord {
  readonly word: string;
  readonly foods: number;
}

/** Fewer foods than this have mostly typing errors for names. */
const rareFoods = 20;
/** What the beginning of a word is taken for. */
const manyFoods = 1_000;

/** Whether the index has to be asked for words near to one. */
export function needsCorrection(word: string, foods: number): boolean {
  return word.length >= 4 && foods < rareFoods && !/\d/.test(word);
}

/** Every word that asked words may be looked up by: their forms, and those of other names. */
export function lookedUp(asked: readonly string[]): string[] {
  const names = asked.flatMap((word, index) => [
    ...synonymsOf([word]),
    ...synonymsOf([word, asked[index + 1] ?? '']),
  ]);
  return [...new Set([...asked, ...names.flatMap(({ words }) => words)].flatMap(formsOf))];
}

/** The forms in which a word is looked up: as asked, and in the singular. */
export function formsOf(word: string): string[] {
  return [...new Set([word, singular(word)])];
}

/** What the index knows of asked words. */
export interface KnownWords {
  /** How many foods have a word. */
  readonly foodsByWord: ReadonlyMap<string, number>;
  /** Whether the last word begins others. */
  readonly isBeginning: boolean;
  /** Words of the index near to unknown ones by their letters. */
  readonly near: ReadonlyMap<string, readonly NearWord[]>;
}

/**
 * What a word of related meaning counts: a little more than nothing in its place ({@link rankFoods} gives 0.35), so that among
 * foods that lack a word those with a related one come first, and no other order changes.
 */
const leastRelated = 0.36;
const mostRelated = 0.42;

/**
 * Reads asked words with what the index knows: words that it has, the last one as a beginning when it has none, corrections for
 * what nobody wrote, other names, also for two words together, and words of related meaning.
 */
export function readSearch(
  asked: readonly string[],
  known: KnownWords,
  relatedTo: RelatedWords,
): AskedPart[] {
  const parts: AskedPart[] = [];
  for (let index = 0; index < asked.length; index++) {
    const word = asked[index] ?? '';
    const next = asked[index + 1];
    const phrase = next === undefined ? [] : synonymsOf([word, next]);
    if (next !== undefined && phrase.length > 0) {
      const whole = { words: [word, next], closeness: 1, isPrefix: false };
      const readings = [whole, ...phrase.map((synonym) => ({ ...synonym, isPrefix: false }))];
      parts.push({ readings, related: [], foods: foodsWith(readings, known) });
      index += 1;
      continue;
    }
    const readings = readWord(word, known, index === asked.length - 1);
    const related = relatedReadings(readings, relatedTo);
    parts.push({ readings, related, foods: foodsWith(readings, known) });
  }
  return parts;
}

/** At most so many foods: each reading has no more than its rarest word. A beginning has many. */
function foodsWith(readings: readonly Reading[], { foodsByWord }: KnownWords): number {
  const foodsOf = (word: string) =>
    formsOf(word).reduce((sum, form) => sum + (foodsByWord.get(form) ?? 0), 0);
  return readings.reduce(
    (sum, { words, isPrefix, foods }) =>
      sum + (isPrefix ? manyFoods : (foods ?? Math.min(...words.map(foodsOf)))),
    0,
  );
}

/** Related to the word as asked, or else to what it was corrected to. */
function relatedReadings(readings: readonly Reading[], relatedTo: RelatedWords): Reading[] {
  const taken = new Set(readings.flatMap(({ words }) => words.map(singular)));
  for (const { words, isPrefix } of readings) {
    const [word] = words;
    if (word === undefined || words.length > 1 || isPrefix) continue;
    const thoughtOf = thoughtOfBy(word).map((other) => ({ word: other, nearness: 1 }));
    const related = [...thoughtOf, ...relatedTo(singular(word))].filter((other) => !taken.has(other.word));
    if (related.length > 0)
      return related.map((other) => ({
        words: [other.word],
        closeness: leastRelated + (mostRelated - leastRelated) * other.nearness,
        isPrefix: false,
        isRelated: true,
      }));
  }
  return [];
}

function readWord(word: string, { foodsByWord, isBeginning, near }: KnownWords, isLast: boolean): Reading[] {
  const foods = formsOf(word).reduce((sum, form) => sum + (foodsByWord.get(form) ?? 0), 0);
  const readings: Reading[] = [
    { words: [word], closeness: 1, isPrefix: isLast && isBeginning && foods === 0 },
  ];
  for (const synonym of synonymsOf([word])) readings.push({ ...synonym, isPrefix: false });
  for (const correction of corrections(word, foods, near.get(word) ?? [])) {
    readings.push(correction);
    for (const { words, closeness } of synonymsOf(correction.words))
      readings.push({ words, closeness: closeness * correction.closeness, isPrefix: false });
  }
  return readings;
}

/** The nearest words by letters; of a word that some foods have, only what is far more usual and one letter away. */
function corrections(word: string, foods: number, near: readonly NearWord[]): Reading[] {
  const limit = word.length >= 8 ? 3 : word.length >= 5 ? 2 : 1;
  const ranked = near
    .map((other) => ({ ...other, distance: editDistance(word, other.word, limit) }))
    .filter(
      ({ distance, ...other }) =>
        distance > 0 && distance <= (foods > 0 ? 1 : limit) && other.foods > foods * 20,
    )
    .sort((a, b) => a.distance - b.distance || b.foods - a.foods || (a.word < b.word ? -1 : 1));
  const best = ranked[0]?.distance ?? 0;
  return ranked
    .filter(({ distance }) => distance === best)
    .slice(0, 3)
    .map((other) => ({
      words: [other.word],
      foods: other.foods,
      closeness: 1 - (1.6 * other.distance) / Math.max(4, word.length),
      isPrefix: false,
    }));
}
