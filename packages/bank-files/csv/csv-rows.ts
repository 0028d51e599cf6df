import { CsvError, parse } from 'csv-parse/sync';
import type { Delimiter } from './csv-mapping.js';

/** One record of a CSV file. */
export interface CsvRow {
  /** Line where the record begins; 1 is the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** Lines with a quote that is never closed. */
  readonly brokenLines: readonly number[];
}

/** Splits text into records (RFC 4180, tolerant of stray quotes). A quote that is never closed costs its own line, not the rest. */
export function readCsvRows(text: string, delimiter: Delimiter): CsvTable {
  const rows: CsvRow[] = [];
  const brokenLines: number[] = [];
  let [rest, before] = [text, 0];
  while (rest !== '') {
    const start = rows.length;
    try {
      collect(rest, delimiter, before, rows);
      break;
    } catch (error) {
      if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
      // The record with the open quote begins behind the last whole one.
      const lastEnd = rows.length > start ? endOf(rows.at(-1), rest, before) : 0;
      const opened = openQuoteLine(rest, lastEnd, delimiter);
      brokenLines.push(before + opened + 1);
      const lines = rest.split('\n');
      rest = lines.slice(opened + 1).join('\n');
      before += opened + 1;
    }
  }
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), brokenLines };
}

function collect(text: string, delimiter: Delimiter, before: number, rows: CsvRow[]): void {
  // Most banks quote nothing, and then each line is a record: ten times faster than a parser that looks for quotes.
  if (!text.includes('"')) {
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries())
      if (line !== '') rows.push({ line: before + index + 1, cells: line.split(delimiter) });
    return;
  }
  parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
    on_record: (record: unknown) => {
      const { info, record: cells } = record as { info: { lines: number }; record: string[] };
      const height = cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
      rows.push({ line: before + info.lines - height, cells });
      return null;
    },
  });
}

/** Index of the line behind a record, within `rest`. */
function endOf(row: CsvRow | undefined, rest: string, before: number): number {
  if (row === undefined) return 0;
  const height = row.cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  return Math.min(row.line - before + height, rest.split('\n').length - 1);
}

/** The first line at or after `from` with an odd number of quotes. */
function openQuoteLine(rest: string, from: number, delimiter: Delimiter): number {
  const lines = rest.split('\n');
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const opens = line.startsWith('"') || line.includes(`${delimiter}"`);
    if (opens && (line.match(/"/g)?.length ?? 0) % 2 === 1) return index;
  }
  return Math.min(from, lines.length - 1);
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The separator that cuts the most lines into the same number of cells. Excel's line `sep=;` says it outright. */
export function detectDelimiter(text: string): Delimiter {
  const told = /^sep=(.)\s*$/m.exec(text.slice(0, 50))?.[1];
  if (told !== undefined && delimiters.some((delimiter) => delimiter === told)) return told as Delimiter;
  const lines = text
    .slice(0, 60_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(lines, delimiter) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

/** Lines of the commonest width, weighted by that width but little: more cells are not better than more agreement. */
function score(lines: readonly string[], delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  for (const line of lines) {
    const width = line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length;
    if (width > 1) widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [width, count] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return count * (1 + Math.log2(width) / 10) * (width > 2 ? 1 : 0.5);
}
