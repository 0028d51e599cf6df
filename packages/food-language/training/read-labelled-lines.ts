import { readFileSync } from 'node:fs';
import { type LineLabel, lineLabels } from '../ingredients/line-labels.js';

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
  const [header = [], ...rows] = readCsv(readFileSync(path, 'utf8'));
  const column = (name: string): number => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`${path} has no column ${name}`);
    return index;
  };
  const [source, sentence] = [column('source'), column('sentence')];
  const columns = lineLabels.map((label) => [label, column(label)] as const);
  return rows.map((row) => ({
    source: row[source] ?? '',
    sentence: row[sentence] ?? '',
    fields: Object.fromEntries(columns.map(([label, index]) => [label, row[index] ?? ''])) as Record<
      LineLabel,
      string
    >,
  }));
}

/** Fields of a comma-separated text with quotes (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
