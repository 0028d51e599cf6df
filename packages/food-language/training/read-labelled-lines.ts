import { readFileSync } from 'node:fs';
import { type LineLabel, lineLabels } from '../ingredients/line-labels.js';
import { readCsv } from '../read-csv.js';

/** One line of the labelled corpus. */
export interface LabelledLine {
  readonly source: string;
  readonly sentence: string;
  readonly fields: Readonly<Record<LineLabel, string>>;
}

/**
 * Reads the labelled corpus: CSV with the columns source, sentence, quantity, unit, size, name, preparation, comment,
 * purpose. @throws Error when a column is missing.
 */
export function readLabelledLines(path: string): LabelledLine[] {
  return readCsv(readFileSync(path, 'utf8'), ['source', 'sentence', ...lineLabels]).map(
    ({ source, sentence, ...fields }) => ({
      source,
      sentence,
      fields,
    }),
  );
}
