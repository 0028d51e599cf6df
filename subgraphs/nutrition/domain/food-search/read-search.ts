import { editDistance, singular } from '../catalogue/text-match.js';
import { synonymsOf } from './synonyms.js';

/** One way in which an asked word may be written in the name of a food. */
export interface Reading {
  readonly words: readonly string[];
  /** 1 = as asked, less for a corrected word or another name. */
  readonly closeness: number;
  /** The last word is only the beginning of a word. */
  readonly isPrefix: boolean;
}

/** What was asked for one after the other; each must be in the food in one of its readings. */
export interface AskedPart {
  readonly readings: readonly Reading[];
}

/** A word of the index that is near to an asked one, and how many foods have it. */
export interface NearWord {
  readonly word: string;
  readonly foods: number;
}

/** Fewer foods than this have mostly typing errors for names. */
const rareFoods = 20;

/** Whether the index has to be asked for words near to one. */
export function needsCorrection(word: string, foods: number): boolean {
  return word.length >= 4 && foods < rareFoods && !/\d/.test(word);
}

/** The forms in which a word is looked up: as asked, and in the singular. */
export function formsOf(word: string): string[] {
  return [...new Set([word, singular(word)])];
}

/**
 * Reads asked words with what the index knows: words that it has, the last one as a beginning when it has none, corrections for
 * what nobody wrote, and other names, also for two words together.
 * @param foodsByWord how many foods have a form. @param beginnings which words begin others. @param near words near to unknown ones.
 */
export function readSearch(
  asked: readonly string[],
  foodsByWord: ReadonlyMap<string, number>,
  isBeginning: boolean,
  near: ReadonlyMap<string, readonly NearWord[]>,
): AskedPart[] {
  const parts: AskedPart[] = [];
  for (let index = 0; index < asked.length; index++) {
    const word = asked[index] ?? '';
    const next = asked[index + 1];
    const phrase = next === undefined ? [] : synonymsOf([word, next]);
    if (next !== undefined && phrase.length > 0) {
      const whole = { words: [word, next], closeness: 1, isPrefix: false };
      parts.push({ readings: [whole, ...phrase.map((synonym) => ({ ...synonym, isPrefix: false }))] });
      index += 1;
      continue;
    }
    const isLast = index === asked.length - 1;
    parts.push({ readings: readWord(word, foodsByWord, isLast && isBeginning, near.get(word) ?? []) });
  }
  return parts;
}

function readWord(
  word: string,
  foodsByWord: ReadonlyMap<string, number>,
  isPrefix: boolean,
  near: readonly NearWord[],
): Reading[] {
  const foods = formsOf(word).reduce((sum, form) => sum + (foodsByWord.get(form) ?? 0), 0);
  const readings: Reading[] = [{ words: [word], closeness: 1, isPrefix: isPrefix && foods === 0 }];
  for (const synonym of synonymsOf([word])) readings.push({ ...synonym, isPrefix: false });
  for (const correction of corrections(word, foods, near)) {
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
      closeness: 1 - (1.6 * other.distance) / Math.max(4, word.length),
      isPrefix: false,
    }));
}

/** A text for PostgreSQL's `to_tsquery` that at least `atLeast` of the parts fulfil. Words are letters and digits only. */
export function searchExpression(parts: readonly AskedPart[], atLeast: number): string {
  const each = parts.map(({ readings }) => `(${readings.map(expressionOf).join(' | ')})`);
  if (atLeast >= each.length) return each.join(' & ');
  if (atLeast <= 1 || each.length > 5) return each.join(' | ');
  return each
    .map((_part, left) => `(${each.filter((_other, index) => index !== left).join(' & ')})`)
    .join(' | ');
}

function expressionOf({ words, isPrefix }: Reading): string {
  return words
    .map((word, index) => (isPrefix && index === words.length - 1 ? `${word}:*` : word))
    .join(' <-> ');
}
