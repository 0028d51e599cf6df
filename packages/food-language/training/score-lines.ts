import { lineLabels } from '../ingredients/line-labels.js';
import { parseIngredientLine } from '../ingredients/parse-line.js';
import { decimalText } from '../ingredients/quantity-text.js';
import type { SequenceModel } from '../ingredients/sequence-model.js';
import type { LabelledLine } from './read-labelled-lines.js';

/** Share of lines whose field equals the label to the letter, and of those where all fields do. */
export type LineScores = Readonly<Record<(typeof lineLabels)[number] | 'all' | 'lines', number>>;

/** Compares what the model reads with the labels. */
export function scoreLines(model: SequenceModel, lines: readonly LabelledLine[]): LineScores {
  const right = Object.fromEntries([...lineLabels, 'all'].map((label) => [label, 0])) as Record<
    string,
    number
  >;
  for (const { sentence, fields } of lines) {
    const parsed = parseIngredientLine(model, sentence);
    const matches = lineLabels.filter((label) => {
      const got = parsed[label];
      const wanted =
        label === 'quantity' ? fields.quantity.split(' ').map(decimalText).join(' ') : fields[label];
      return (typeof got === 'string' ? got : got.join(' ')) === wanted;
    });
    for (const label of matches) right[label] = (right[label] ?? 0) + 1;
    if (matches.length === lineLabels.length) right['all'] = (right['all'] ?? 0) + 1;
  }
  const shares = Object.entries(right).map(([label, count]) => [
    label,
    Number((count / lines.length).toFixed(4)),
  ]);
  return Object.fromEntries([...shares, ['lines', lines.length]]) as LineScores;
}
