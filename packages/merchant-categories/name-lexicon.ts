import { type ConsumerCategory, isConsumerCategory } from './consumer-category.js';
import { readMerchantText } from './merchant-text.js';

/** A name found in a merchant's text. */
export interface NameHit {
  readonly category: ConsumerCategory;
  /** Letters of the name: of two hits the longer says more. */
  readonly length: number;
}

/** Names by category, for lookup by words. */
export interface NameLexicon {
  /** The categories of each name, its words joined by one space. */
  readonly names: ReadonlyMap<string, readonly ConsumerCategory[]>;
  /** Parts of words that name a category wherever they stand. */
  readonly parts: readonly (readonly [string, ConsumerCategory])[];
  /** The most words of a name. */
  readonly longest: number;
}

/** Reads the text of `merchant-names.txt`. @throws Error on a category that does not exist. */
export function readLexicon(text: string): NameLexicon {
  const names = new Map<string, ConsumerCategory[]>();
  const parts: (readonly [string, ConsumerCategory])[] = [];
  let [category, longest]: [ConsumerCategory | null, number] = [null, 1];
  for (const line of text.split('\n')) {
    const head = /^\[(\w+)\]$/.exec(line.trim())?.[1];
    if (head !== undefined) {
      if (!isConsumerCategory(head)) throw new Error(`there is no category ${head}`);
      category = head;
    }
    if (head !== undefined || line.startsWith('#') || line.trim() === '' || category === null) continue;
    for (const entry of line.split(',').map((each) => each.trim())) {
      if (entry.startsWith('~')) parts.push([entry.slice(1), category]);
      const words = readMerchantText(entry).words;
      longest = Math.max(longest, words.length);
      const key = words.join(' ');
      const known = names.get(key) ?? [];
      if (key !== '' && !known.includes(category)) names.set(key, [...known, category]);
    }
  }
  return { names, parts, longest };
}

/** All names in a merchant's words, the longest first; a word that may be cut matches what it begins. */
export function findNames(lexicon: NameLexicon, words: readonly string[], cut: boolean): NameHit[] {
  const hits: NameHit[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + lexicon.longest); to += 1) {
      const name = words.slice(from, to).join(' ');
      for (const category of lexicon.names.get(name) ?? []) hits.push({ category, length: name.length });
    }
  }
  const last = words.at(-1) ?? '';
  for (const [part, category] of lexicon.parts) {
    const inside = words.some((word) => word !== part && word.includes(part));
    const begun = cut && last.length >= 5 && part.startsWith(last) && part !== last;
    if (inside || begun) hits.push({ category, length: part.length - 1 });
  }
  for (const word of words) hits.push(...namesInside(lexicon, word));
  return hits.toSorted((a, b) => b.length - a.length);
}

/** Letters of the shortest name that is looked for inside a longer word, and of the shortest such word. */
const [shortestInside, shortestAround] = [5, 9];

/** Names inside words that were written together, as web addresses are (`connectionflooring`); they count for less. */
function namesInside(lexicon: NameLexicon, word: string): NameHit[] {
  if (word.length < shortestAround || lexicon.names.has(word)) return [];
  const hits: NameHit[] = [];
  for (let from = 0; from + shortestInside <= word.length; from += 1) {
    for (let to = from + shortestInside; to <= word.length; to += 1) {
      for (const category of lexicon.names.get(word.slice(from, to)) ?? [])
        hits.push({ category, length: to - from - 2 });
    }
  }
  return hits;
}
