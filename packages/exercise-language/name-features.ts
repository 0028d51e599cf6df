import { findMovementRule, type MovementRule } from './movement-rule.js';
import { nameWords } from './name-words.js';

/** Buckets of the hashed feature space; a power of two, so that a mask does for a modulo. */
export const featureBuckets = 1 << 14;

/** A sparse vector: `values[i]` belongs to bucket `buckets[i]`; buckets may repeat. */
export interface NameFeatures {
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
  /** The rule that fits the name, if one does. */
  readonly rule?: MovementRule;
}

/**
 * Hashed features of a name: the rule that fits with its muscles, words and pairs of words, character 3–5-grams inside
 * words, and the equipment. Each family has Euclidean norm 1, the rule more, so that words correct it and not drown it.
 * @param equipment in the words of the source; empty when not known.
 */
export function nameFeatures(
  name: string,
  equipment: readonly string[],
  rules: readonly MovementRule[],
): NameFeatures {
  const words = nameWords(name);
  const rule = findMovementRule(words, rules);
  const families: readonly { readonly grams: ReadonlySet<string>; readonly norm: number }[] = [
    { grams: ruleGrams(rule), norm: 2 },
    { grams: wordGrams(words), norm: 1 },
    { grams: characterGrams(words), norm: 0.5 },
    { grams: new Set(equipment.flatMap(nameWords).map((word) => `e:${word}`)), norm: 0.3 },
  ];
  const total = families.reduce((sum, { grams }) => sum + grams.size, 0);
  const buckets = new Uint32Array(total);
  const values = new Float32Array(total);
  let at = 0;
  for (const { grams, norm } of families) {
    for (const gram of grams) {
      buckets[at] = hash(gram) & (featureBuckets - 1);
      values[at] = norm / Math.sqrt(grams.size);
      at += 1;
    }
  }
  return { buckets, values, ...(rule ? { rule } : {}) };
}

function ruleGrams(rule: MovementRule | undefined): Set<string> {
  if (!rule) return new Set(['r:none']);
  return new Set([`r:${rule.primary[0]}`, `p:${rule.pattern}`]);
}

function wordGrams(words: readonly string[]): Set<string> {
  const grams = new Set(words.map((word) => `w:${word}`));
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next !== undefined) grams.add(`w:${word} ${next}`);
  });
  const last = words.at(-1);
  if (last !== undefined) grams.add(`l:${last}`);
  return grams;
}

function characterGrams(words: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const word of words) {
    const padded = `<${word}>`;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) {
        grams.add(`c:${padded.slice(start, start + length)}`);
      }
    }
  }
  return grams;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, with a last mix so that the low bits are good. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return Math.imul(value, 0x735a2d97) >>> 0;
}
