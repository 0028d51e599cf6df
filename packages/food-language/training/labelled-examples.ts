import { lineFeatures } from '../ingredients/line-features.js';
import { type LineLabel, lineLabels } from '../ingredients/line-labels.js';
import { tokeniseLine } from '../ingredients/tokenise-line.js';
import { alignLabels } from './align-labels.js';
import type { SequenceExample } from './fit-sequence-model.js';
import type { LabelledLine } from './read-labelled-lines.js';

/** Whether a line belongs to the 15 % that no fit sees: by a hash of its text, so that equal lines fall together. */
export function isHeldOut({ sentence }: LabelledLine): boolean {
  let hash = 0x811c9dc5;
  for (const letter of sentence.toLowerCase())
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % 100 < 15;
}

/** The lines whose labels can be laid over their words, as examples to learn from; the others are left out. */
export function toExamples(lines: readonly LabelledLine[]): SequenceExample[] {
  return lines.flatMap(({ sentence, fields }) => {
    const tokens = tokeniseLine(sentence);
    const wanted = Object.fromEntries(
      lineLabels.map((label) => [label, fields[label].split(' ').filter((word) => word !== '')]),
    ) as Record<LineLabel, string[]>;
    const labels = alignLabels(
      tokens.map(({ text }) => text),
      wanted,
    );
    if (labels === undefined || labels.length === 0 || labels.includes(undefined)) return [];
    return [
      {
        features: lineFeatures(tokens),
        labels: Uint8Array.from(labels, (label) => lineLabels.indexOf(label as LineLabel)),
      },
    ];
  });
}
