import { type LineLabel, lineLabels } from '../ingredients/line-labels.js';

/** The words of each field of a labelled line, in order. */
export type LabelledFields = Readonly<Record<LineLabel, readonly string[]>>;

interface Path {
  readonly cost: number;
  readonly labels: readonly number[];
}

/**
 * Finds which word got which label. The corpus keeps, per field, its words in order, but not where they stood: the
 * labelling is the one that uses every word of every field exactly once, changes label least often, and, when a word of
 * the line is in no field, leaves out fewest. Returns undefined when the fields hold a word that the line does not.
 */
export function alignLabels(
  words: readonly string[],
  fields: LabelledFields,
): readonly (LineLabel | undefined)[] | undefined {
  return findLabels(words, fields, false) ?? findLabels(words, fields, true);
}

function findLabels(
  words: readonly string[],
  fields: LabelledFields,
  mayLeaveOut: boolean,
): readonly (LineLabel | undefined)[] | undefined {
  const wanted = lineLabels.map((label) => fields[label]);
  let paths = new Map<string, Path>([[`${wanted.map(() => 0).join()}|-1`, { cost: 0, labels: [] }]]);
  for (const word of words) paths = step(paths, word, wanted, mayLeaveOut);
  const best = [...paths.entries()]
    .filter(([key]) => key.split('|')[0] === wanted.map(({ length }) => length).join())
    .map(([, path]) => path)
    .sort((a, b) => a.cost - b.cost)[0];
  return best?.labels.map((label) => lineLabels[label]);
}

const unlabelledCost = 5;

function step(
  paths: ReadonlyMap<string, Path>,
  word: string,
  wanted: readonly (readonly string[])[],
  mayLeaveOut: boolean,
): Map<string, Path> {
  const next = new Map<string, Path>();
  for (const [key, path] of paths) {
    const [counts, last] = readKey(key);
    const offer = (label: number, cost: number): void => {
      const taken = counts.map((count, index) => (index === label ? count + 1 : count));
      const nextKey = `${taken.join()}|${label}`;
      const total = path.cost + cost;
      if (total < (next.get(nextKey)?.cost ?? Infinity))
        next.set(nextKey, { cost: total, labels: [...path.labels, label] });
    };
    wanted.forEach((field, label) => {
      if (field[counts[label] ?? 0] === word) offer(label, label === last ? 0 : 1);
    });
    if (mayLeaveOut) offer(-1, unlabelledCost);
  }
  return next;
}

function readKey(key: string): [number[], number] {
  const [counts = '', last = ''] = key.split('|');
  return [counts.split(',').map(Number), Number(last)];
}
