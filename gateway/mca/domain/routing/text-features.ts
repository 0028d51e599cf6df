import { stripCourtesy } from './strip-courtesy.js';
import { wordClassOf } from './word-classes.js';

/** Buckets of the hashed feature space; a power of two, so that a mask does for a modulo. */
export const featureBuckets = 1 << 17;

/** A sparse vector: `values[i]` belongs to bucket `buckets[i]`; buckets may repeat. */
export interface SparseFeatures {
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
}

/**
 * Words as the classifier sees them: lower case, no accents, no apostrophes, numbers as `0`, currency signs as `$`.
 * Punctuation is dropped because people in a hurry use none and its presence says nothing about the domain.
 */
export function tokenise(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/'/g, '')
    .replace(/[$€£¥]/g, ' $ ')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/\d+([.,:]\d+)*/g, ' 0 ')
    .replace(/[^a-z0-9$\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * Hashed features of one text: word 1–2-grams, 1–3-grams in which known words are replaced by their class ("food",
 * "exercise"), and character 3–5-grams inside words, which survive misspelling. Each family has Euclidean norm 1, so a
 * long sentence weighs as much as a short one.
 */
export function extractFeatures(text: string): SparseFeatures {
  const words = tokenise(stripCourtesy(text));
  const classes = words.map((word) => wordClassOf(word) ?? word);
  const families = [ngrams('w', words, 2), ngrams('c', classes, 3), characterGrams(words)];
  const total = families.reduce((sum, family) => sum + family.size, 0);
  const buckets = new Uint32Array(total);
  const values = new Float32Array(total);
  let index = 0;
  for (const family of families) {
    const value = 1 / Math.sqrt(Math.max(1, family.size));
    for (const bucket of family) {
      buckets[index] = bucket;
      values[index] = value;
      index += 1;
    }
  }
  return { buckets, values };
}

/** The same features in a smaller space; `buckets` is a power of two. */
export function foldFeatures(features: SparseFeatures, buckets: number): SparseFeatures {
  return { buckets: features.buckets.map((bucket) => bucket & (buckets - 1)), values: features.values };
}

function ngrams(prefix: string, words: readonly string[], longest: number): Set<number> {
  const padded = ['^', ...words, '$end'];
  const found = new Set<number>();
  for (let start = 0; start < padded.length; start++) {
    let gram = prefix;
    for (let length = 1; length <= longest && start + length <= padded.length; length++) {
      gram += ` ${padded[start + length - 1]}`;
      found.add(hashBucket(gram));
    }
  }
  return found;
}

function characterGrams(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const word of words) {
    const padded = `_${word}_`;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) {
        found.add(hashBucket(padded.slice(start, start + length)));
      }
    }
  }
  return found;
}

/** FNV-1a, 32 bits, folded to the feature space. */
export function hashBucket(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (featureBuckets - 1);
}
