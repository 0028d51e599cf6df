import { nameWords } from '../name-words.js';

/** Words that make another name for nearly the same movement: they do not tell clusters apart. */
const fillers: ReadonlySet<string> = new Set(
  'a an the of on in with to for and or from your at by using exercise version variation male female left right'.split(
    ' ',
  ),
);

/**
 * Puts names that a person would take for the same exercise into one cluster, so that none of them is tested while its
 * twin was trained on: same content words, or two word sets that share at least three quarters of their union.
 * @returns the cluster of each name, in the order of the names.
 */
export function clusterNames(names: readonly string[]): number[] {
  const sets = names.map((name) => new Set(nameWords(name).filter((word) => !fillers.has(word))));
  const parent = names.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const byWord = new Map<string, number[]>();
  sets.forEach((words, index) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  sets.forEach((words, index) => {
    const others = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    for (const other of others) {
      if (other < index && similarity(words, sets[other] ?? new Set()) >= 0.75)
        parent[find(index)] = find(other);
    }
  });
  return names.map((_, index) => find(index));
}

/** Jaccard: shared words over all words of both. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}
