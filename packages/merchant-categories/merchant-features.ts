import { readMerchantText } from './merchant-text.js';
import { findNames, type NameLexicon } from './name-lexicon.js';

/** Buckets that features are hashed into. */
export const featureBuckets = 1 << 15;

/** A feature of a merchant: its bucket and its value. */
export interface Feature {
  readonly bucket: number;
  readonly value: number;
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo), folded to a bucket. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash ^= name.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) ^ (hash >>> 17)) & (featureBuckets - 1);
}

/**
 * Features of a merchant's text: its words, pairs of words, letters in threes to fives, each kind with a length of one; and,
 * with a lexicon, the categories of the names in it: the longest name's with 1, the others' by how long they are beside it.
 */
export function merchantFeatures(merchant: string, lexicon: NameLexicon | null): Feature[] {
  const { words, cut } = readMerchantText(merchant);
  const features: Feature[] = [];
  const addKind = (names: readonly string[], weight: number): void => {
    const value = weight / Math.sqrt(Math.max(1, names.length));
    for (const name of names) features.push({ bucket: bucketOf(name), value });
  };
  addKind(
    words.map((word) => `w:${word}`),
    1,
  );
  addKind(
    words.slice(1).map((word, index) => `p:${words[index]} ${word}`),
    0.7,
  );
  addKind(
    words.flatMap((word) => letterGroups(word)),
    1,
  );
  if (lexicon !== null) {
    const best = new Map<string, number>();
    const hits = findNames(lexicon, words, cut);
    const longest = hits[0]?.length ?? 1;
    for (const { category, length } of hits) {
      const value = length === longest ? 1 : (0.6 * length) / longest;
      best.set(category, Math.max(best.get(category) ?? 0, value));
    }
    const shared = [...best.values()].filter((value) => value === 1).length;
    for (const [category, value] of best) {
      features.push({
        bucket: bucketOf(`n:${category}`),
        value: value === 1 ? 1 / Math.sqrt(shared) : value,
      });
    }
    if (longest >= 6)
      for (const { category, length } of hits.filter((hit) => hit.length === longest).slice(0, 1))
        features.push({ bucket: bucketOf(`long:${category}`), value: Math.min(1, length / 12) });
  }
  return features;
}

function letterGroups(word: string): string[] {
  const padded = `<${word}>`;
  const groups: string[] = [];
  for (const size of [3, 4, 5]) {
    for (let from = 0; from + size <= padded.length; from += 1)
      groups.push(`g:${padded.slice(from, from + size)}`);
  }
  return groups;
}
