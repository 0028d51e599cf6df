import { stemFood } from '../matching/food-tokens.js';

/** How often each word stood in each context. */
export type ContextCounts = Map<string, Map<string, number>>;

/** Words further apart than this say nothing of each other. */
const reach = 2;

/** Words of a text as meaning sees them: lower case, without accents, in the singular; no numbers. */
export function meaningWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\p{L}{3,24}/gu) ?? []).map(stemFood);
}

/**
 * Counts the neighbours of each word with their side: words that can stand in the same place ("fresh … leaves") get the same
 * contexts, which makes them alike rather than merely used together.
 */
export function countNeighbours(counts: ContextCounts, words: readonly string[]): void {
  words.forEach((word, at) => {
    for (let other = Math.max(0, at - reach); other <= Math.min(words.length - 1, at + reach); other++)
      if (other !== at)
        count(counts, word, `${other < at ? 'left' : 'right'} ${words[other]}`, 1 / Math.abs(other - at));
  });
}

/** Counts what is known of a whole food for each word of its name. */
export function countFacts(counts: ContextCounts, words: Iterable<string>, facts: readonly string[]): void {
  for (const word of new Set(words)) for (const fact of facts) count(counts, word, fact, 1);
}

function count(counts: ContextCounts, word: string, context: string, weight: number): void {
  let row = counts.get(word);
  if (row === undefined) counts.set(word, (row = new Map()));
  row.set(context, (row.get(context) ?? 0) + weight);
}
