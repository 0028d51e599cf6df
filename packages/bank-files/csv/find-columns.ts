import { readAmountText } from '../amount-text.js';
import { readDateText } from '../date-text.js';
import { type ColumnContents, contentsAllow, describeColumns } from './column-contents.js';
import type { CsvColumns } from './csv-mapping.js';
import type { CsvRow } from './csv-rows.js';
import { type ColumnKind, columnKind } from './header-words.js';
import { inferFromContents } from './infer-columns.js';

/** Where the table is and what its columns are. */
export interface FoundColumns {
  /** Index of the header among the rows, or -1. */
  readonly header: number;
  readonly columns: CsvColumns;
}

/** Lines of a preamble that are looked at for a header. */
const preambleRows = 60;

/** Finds the header below a preamble and the columns by their words and contents, or by contents alone; null when there is no table. */
export function findColumns(rows: readonly CsvRow[]): FoundColumns | null {
  const header = findHeader(rows);
  const body = rows.slice(header + 1);
  const contents = describeColumns(usual(body));
  const cells = header < 0 ? [] : (rows[header]?.cells ?? []);
  const kinds = contents.map((content, index) =>
    columnKind(cells[index] ?? '', (kind) => contentsAllow(content, kind)),
  );
  const columns = columnsOf(kinds, contents, cells, body);
  return columns === null ? null : { header, columns };
}

/** Rows of at least half the common width: a footer or a note would blur what the columns hold. */
function usual(rows: readonly CsvRow[]): readonly CsvRow[] {
  const width = Math.max(0, ...rows.slice(0, 500).map(({ cells }) => cells.length));
  const whole = rows.filter(({ cells }) => cells.length >= Math.max(2, width - 1));
  return whole.length > 0 ? whole : rows;
}

function findHeader(rows: readonly CsvRow[]): number {
  let [best, bestScore] = [-1, 0];
  for (const [index, { cells }] of rows.slice(0, preambleRows).entries()) {
    if (cells.some((cell) => readDateText(cell) !== null || isMoney(cell))) continue;
    const kinds = new Set(cells.map((cell) => columnKind(cell)).filter((kind) => kind !== 'other'));
    const hasDate = kinds.has('date') || kinds.has('valueDate') || kinds.has('startedDate');
    const hasMoney =
      kinds.has('amount') || kinds.has('debit') || kinds.has('credit') || kinds.has('otherAmount');
    const score = kinds.size + (hasDate ? 3 : 0) + (hasMoney ? 3 : 0);
    if (score > bestScore && cells.length > 1 && hasDate) [best, bestScore] = [index, score];
  }
  return best >= 0 ? best : wordsAboveData(rows);
}

/** A header in words we do not know: the row above the first one with a date and an amount, when it has as many words. */
function wordsAboveData(rows: readonly CsvRow[]): number {
  const data = rows.findIndex(
    ({ cells }) => cells.some((cell) => readDateText(cell) !== null) && cells.some(isMoney),
  );
  const above = rows[data - 1]?.cells;
  const filled = above?.filter((cell) => cell.trim() !== '').length ?? 0;
  return above !== undefined && filled >= (rows[data]?.cells.length ?? 0) - 1 ? data - 1 : -1;
}

function isMoney(cell: string): boolean {
  return readAmountText(cell) !== null && /\d[.,]\d/.test(cell);
}

function columnsOf(
  kinds: readonly ColumnKind[],
  contents: readonly ColumnContents[],
  header: readonly string[],
  rows: readonly CsvRow[],
): CsvColumns | null {
  const of = (...wanted: ColumnKind[]): number | null => {
    for (const kind of wanted) {
      const index = kinds.indexOf(kind);
      if (index >= 0) return index;
    }
    return null;
  };
  const guess = inferFromContents(rows, contents, kinds);
  const date = dateColumn(kinds, header) ?? guess.date;
  if (date === null) return null;
  const { amount, debit, credit } = moneyColumns(kinds, contents, header, guess.amount, rows);
  if (amount === null && debit === null && credit === null) return null;
  const taken = new Set([date, amount, debit, credit]);
  const payee = of('payee');
  const text = longest(kinds, contents, 'text', payee) ?? longest(kinds, contents, 'details', payee);
  const minor = payee === null && text === null ? longest(kinds, contents, 'minorText', null) : null;
  return {
    date,
    amount,
    debit,
    credit,
    direction: of('direction') ?? directionColumn(contents, taken),
    payee,
    text: text ?? minor ?? (payee === null ? guess.text : null),
    currency: of('currency') ?? currencyColumn(contents, taken),
    balance: of('balance') ?? guess.balance,
    status: of('status'),
    bankId: uniqueColumn(kinds, contents),
  };
}

/** Columns of money out and in when both are there (one of them perhaps in words we do not know), else the amount. */
function moneyColumns(
  kinds: readonly ColumnKind[],
  contents: readonly ColumnContents[],
  header: readonly string[],
  guessed: number | null,
  rows: readonly CsvRow[],
): Pick<CsvColumns, 'amount' | 'debit' | 'credit'> {
  const known = (kind: ColumnKind): number | null => (kinds.includes(kind) ? kinds.indexOf(kind) : null);
  let [debit, credit] = [known('debit'), known('credit')];
  if (debit !== null && credit === null) credit = complement(debit, kinds, contents, rows);
  else if (credit !== null && debit === null) debit = complement(credit, kinds, contents, rows);
  const amount = amountColumn(kinds, header, contents);
  if (debit !== null && credit !== null && (amount === null || bothFilled(contents, debit, credit)))
    return { amount: null, debit, credit };
  if (amount === null && debit !== null) return { amount: null, debit, credit: null };
  return { amount: amount ?? credit ?? guessed, debit: null, credit: null };
}

/** An unnamed column of numbers that is filled exactly where the other is not. */
function complement(
  column: number,
  kinds: readonly ColumnKind[],
  contents: readonly ColumnContents[],
  rows: readonly CsvRow[],
): number | null {
  const sample = rows.slice(0, 300).filter(({ cells }) => cells.length > column);
  const filled = (cells: readonly string[], at: number): boolean => /[1-9]/.test(cells[at] ?? '');
  const index = kinds.findIndex(
    (kind, at) =>
      at !== column &&
      kind === 'other' &&
      (contents[at]?.numbers ?? 0) >= 0.8 &&
      sample.filter(({ cells }) => filled(cells, at) !== filled(cells, column)).length >= sample.length * 0.9,
  );
  return index >= 0 ? index : null;
}

/** The booking day before the day a payment started, and both before the value date; else the first. */
function dateColumn(kinds: readonly ColumnKind[], header: readonly string[]): number | null {
  const dates = kinds.flatMap((kind, index) => (kind === 'date' ? [index] : []));
  const plain = dates.find((index) => /^\s*(date|datum|data|fecha|dato|日付)\s*$/i.test(header[index] ?? ''));
  if (plain !== undefined) return plain;
  const other = [kinds.indexOf('startedDate'), kinds.indexOf('valueDate')].find((index) => index >= 0);
  return dates[0] ?? other ?? null;
}

/** A plain amount before a net before a gross one; one in the account's currency before a foreign one. */
function amountColumn(
  kinds: readonly ColumnKind[],
  header: readonly string[],
  contents: readonly ColumnContents[],
): number | null {
  const found = kinds.flatMap((kind, index) =>
    kind === 'amount' && (contents[index]?.filled ?? 0) > 0 ? [index] : [],
  );
  const rank = (index: number): number => {
    const name = (header[index] ?? '').toLowerCase();
    if (/gross|brutto/.test(name)) return 2;
    return /\bnet\b|netto/.test(name) ? 1 : 0;
  };
  return found.toSorted((a, b) => rank(a) - rank(b) || a - b)[0] ?? otherAmount(kinds, contents);
}

function otherAmount(kinds: readonly ColumnKind[], contents: readonly ColumnContents[]): number | null {
  const index = kinds.findIndex((kind, at) => kind === 'otherAmount' && (contents[at]?.numbers ?? 0) >= 0.5);
  return index >= 0 ? index : null;
}

/** Debit and credit columns with numbers in at least one of them are the amounts, whatever else looks like one. */
function bothFilled(contents: readonly ColumnContents[], debit: number, credit: number): boolean {
  return (contents[debit]?.filled ?? 0) + (contents[credit]?.filled ?? 0) > 0;
}

/** Of several columns of a kind the one that says the most; the first where they are alike. */
function longest(
  kinds: readonly ColumnKind[],
  contents: readonly ColumnContents[],
  kind: ColumnKind,
  except: number | null,
): number | null {
  const found = kinds.flatMap((each, index) =>
    each === kind && index !== except && (contents[index]?.filled ?? 0) > 0 ? [index] : [],
  );
  if (kind !== 'minorText') return found[0] ?? null;
  return (
    found.toSorted((a, b) => (contents[b]?.length ?? 0) - (contents[a]?.length ?? 0) || a - b)[0] ?? null
  );
}

function directionColumn(
  contents: readonly ColumnContents[],
  taken: ReadonlySet<number | null>,
): number | null {
  const index = contents.findIndex(
    ({ directions, filled, distinct }, at) =>
      !taken.has(at) && filled > 0 && directions >= 0.95 && distinct <= 4,
  );
  return index >= 0 ? index : null;
}

function currencyColumn(
  contents: readonly ColumnContents[],
  taken: ReadonlySet<number | null>,
): number | null {
  const index = contents.findIndex(
    ({ currencies, filled }, at) => !taken.has(at) && filled > 0 && currencies >= 0.95,
  );
  return index >= 0 ? index : null;
}

function uniqueColumn(kinds: readonly ColumnKind[], contents: readonly ColumnContents[]): number | null {
  const index = kinds.findIndex(
    (kind, at) =>
      kind === 'bankId' && contents[at] !== undefined && contents[at].distinct === contents[at].filled,
  );
  return index >= 0 && (contents[index]?.filled ?? 0) > 0 ? index : null;
}
