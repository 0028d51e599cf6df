import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type Columns, type Meaning, metresOf, readColumns, readWeightUnit } from './csv-columns.js';
import { readDecimal, readDuration, readLocalTime } from './csv-values.js';
import type { BadRow, SetKind, SetRow } from './set-row.js';
import { TrainingFileError, type TrainingFileProblem } from './training-file-error.js';

export interface StrengthCsvLimits {
  /** Rows of the whole file; 1,000,000 by default. */
  readonly mostRows?: number;
  /** Rows of one day; 1,000 by default: nobody lifts more sets. */
  readonly mostRowsOfOneDay?: number;
}

/**
 * Reads a log of Strong or Hevy row by row, in bounded memory: commas or semicolons, kilograms or pounds, decimal points
 * or commas. Rows that stand for no set (rest timers, notes) are left out; rows with mistakes come as {@link BadRow}.
 * @throws TrainingFileError when it is no such file, has too many rows, or too many of one day.
 */
export async function* readStrengthCsv(
  chunks: AsyncIterable<string | Uint8Array>,
  limits: StrengthCsvLimits = {},
): AsyncGenerator<SetRow | BadRow> {
  const { mostRows = 1_000_000, mostRowsOfOneDay = 1_000 } = limits;
  const rowsOfDay = new Map<string, number>();
  let columns: Columns | undefined;
  let count = 0;
  for await (const { record, line } of readRecords(chunks)) {
    if (columns === undefined) {
      columns = readColumns(record);
      continue;
    }
    count += 1;
    if (count > mostRows) throw new TrainingFileError('TOO_MANY_ROWS', `More than ${mostRows} rows.`);
    const row = readRow(record, columns, line);
    if (row === undefined) continue;
    if (row.kind === 'SET') countDay(row, rowsOfDay, mostRowsOfOneDay);
    yield row;
  }
  if (columns === undefined) throw new TrainingFileError('EMPTY_FILE', 'The file is empty.');
}

function countDay({ startedAt }: SetRow, rowsOfDay: Map<string, number>, most: number): void {
  const day = startedAt.slice(0, 10);
  const rows = (rowsOfDay.get(day) ?? 0) + 1;
  if (rows > most)
    throw new TrainingFileError('TOO_MANY_ROWS_OF_ONE_DAY', `More than ${most} sets on ${day}.`);
  rowsOfDay.set(day, rows);
}

async function* readRecords(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<{ readonly record: readonly string[]; readonly line: number }> {
  const { head, rest } = await takeHead(chunks);
  const parser = Readable.from(rest).pipe(
    parse({
      delimiter: delimiterOf(head),
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 65_536,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      yield { record, line: info.lines };
    }
  } catch (error) {
    if (error instanceof TrainingFileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new TrainingFileError('BROKEN_FILE', `The file is no readable CSV: ${reason}`, { cause: error });
  }
}

/** Reads the first line, which tells the delimiter, and gives everything back. */
async function takeHead(
  chunks: AsyncIterable<string | Uint8Array>,
): Promise<{ readonly head: string; readonly rest: AsyncIterable<string> }> {
  const decoder = new TextDecoder();
  const iterator = chunks[Symbol.asyncIterator]();
  const decode = (chunk: string | Uint8Array) =>
    typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  let start = '';
  while (!start.includes('\n') && start.length < 65_536) {
    const next = await iterator.next();
    if (next.done === true) break;
    start += decode(next.value);
  }
  async function* all(): AsyncGenerator<string> {
    yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield decode(next.value);
    }
  }
  return { head: start.slice(0, start.includes('\n') ? start.indexOf('\n') : undefined), rest: all() };
}

function delimiterOf(head: string): string {
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

class RowMistake extends Error {
  readonly code: TrainingFileProblem;
  readonly column: string;
  constructor(code: TrainingFileProblem, column: string, message: string) {
    super(message);
    this.code = code;
    this.column = column;
  }
}

function readRow(record: readonly string[], columns: Columns, line: number): SetRow | BadRow | undefined {
  const cell = (meaning: Meaning) => record[columns.places.get(meaning) ?? -1] ?? '';
  try {
    const order = readOrder(cell('order'), cell('setType'), columns.ordersFromZero);
    return order === undefined ? undefined : readSet(cell, columns, order, line);
  } catch (error) {
    if (!(error instanceof RowMistake)) throw error;
    return { kind: 'BAD_ROW', line, code: error.code, column: error.column, message: error.message };
  }
}

function readSet(
  cell: (meaning: Meaning) => string,
  columns: Columns,
  { order, setKind }: { readonly order: number; readonly setKind: SetKind },
  line: number,
): SetRow {
  const startedAt = readLocalTime(cell('startedAt'));
  if (startedAt === undefined)
    throw new RowMistake('BAD_DATE', 'Date', `"${clip(cell('startedAt'))}" is no date.`);
  const exercise = cell('exercise').trim();
  if (exercise === '') throw new RowMistake('MISSING_COLUMN', 'Exercise Name', 'The exercise has no name.');
  const distance = number(cell('distance'), 'Distance', 1e6);
  const unitMetres =
    cell('distanceUnit') === '' ? columns.metresPerDistance : (metresOf(cell('distanceUnit')) ?? 1);
  return {
    kind: 'SET',
    line,
    startedAt,
    workout: cell('workout').trim(),
    workoutSeconds: workoutSeconds(cell, startedAt),
    exercise,
    order,
    setKind,
    weight: number(cell('weight'), 'Weight', 2_000),
    weightUnit: readWeightUnit(cell('weightUnit')) ?? columns.weightUnit,
    reps: number(cell('reps'), 'Reps', 1_000),
    distanceMetres: distance === null || distance === 0 ? null : distance * unitMetres,
    seconds: number(cell('seconds'), 'Seconds', 200_000) || null,
    rpe: number(cell('rpe'), 'RPE', 10) || null,
    note: text(cell('note')),
    workoutNote: text(cell('workoutNote')),
  };
}

/** Strong writes the kind of a set in place of its number, Hevy in a column. Undefined for rows that are no sets. */
function readOrder(
  text: string,
  type: string,
  fromZero: boolean,
): { readonly order: number; readonly setKind: SetKind } | undefined {
  const typed = kindOf(type);
  const order = /^\d+$/.exec(text.trim());
  if (order) return { order: Number(order[0]) + (fromZero ? 1 : 0), setKind: typed ?? 'NORMAL' };
  if (text.trim() === '') return { order: 0, setKind: typed ?? 'NORMAL' };
  const setKind = kindOf(text);
  return setKind === undefined ? undefined : { order: 0, setKind };
}

function kindOf(text: string): SetKind | undefined {
  const word = text.trim().toLowerCase();
  if (/^(w|warm[ _-]?up)$/.test(word)) return 'WARM_UP';
  if (/^(d|drop[ _-]?set|drop)$/.test(word)) return 'DROP';
  if (/^(f|failure)$/.test(word)) return 'FAILURE';
  return word === 'normal' ? 'NORMAL' : undefined;
}

function number(text: string, column: string, most: number): number | null {
  const value = readDecimal(text);
  if (value === undefined) throw new RowMistake('BAD_NUMBER', column, `"${clip(text)}" is no number.`);
  if (value !== null && value < 0)
    throw new RowMistake('NEGATIVE_VALUE', column, `${column} is negative: ${value}.`);
  if (value !== null && value > most)
    throw new RowMistake('VALUE_OUT_OF_RANGE', column, `${column} is more than ${most}: ${value}.`);
  return value;
}

function workoutSeconds(cell: (meaning: Meaning) => string, startedAt: string): number | null {
  const duration = readDuration(cell('workoutDuration'));
  if (duration !== null) return duration;
  const end = readLocalTime(cell('endedAt'));
  if (end === undefined) return null;
  const seconds = (Date.parse(`${end}Z`) - Date.parse(`${startedAt}Z`)) / 1000;
  return seconds >= 0 && seconds <= 86_400 ? seconds : null;
}

function text(cell: string): string | null {
  const trimmed = cell.trim();
  return trimmed === '' ? null : trimmed.slice(0, 2_000);
}

function clip(value: string): string {
  return value.slice(0, 40);
}
