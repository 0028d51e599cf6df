import { isIsoCurrency } from '@progressive/quantities';
import { readAmountText } from '../amount-text.js';
import { readDateText } from '../date-text.js';
import type { CsvRow } from './csv-rows.js';
import type { ColumnKind } from './header-words.js';

/** What the cells of a column look like; shares are of the cells that are not empty. */
export interface ColumnContents {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  /** Numbers with a decimal sign, a minus or parentheses, as amounts have and ids do not. */
  readonly moneyLike: number;
  readonly currencies: number;
  readonly directions: number;
  /** Of three or four digits, as merchant category codes are. */
  readonly codes: number;
  /** Mean length of the cells. */
  readonly length: number;
  readonly distinct: number;
}

const sampleSize = 400;

/** Looks at each column of the rows, at most 400 of them spread over the file. */
export function describeColumns(rows: readonly CsvRow[]): ColumnContents[] {
  const step = Math.max(1, Math.floor(rows.length / sampleSize));
  const sample = rows.filter((_, index) => index % step === 0);
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    describe(sample.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '')),
  );
}

function describe(cells: readonly string[]): ColumnContents {
  const share = (test: (cell: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  return {
    filled: cells.length,
    dates: share((cell) => readDateText(cell) !== null),
    numbers: share((cell) => readAmountText(cell) !== null),
    moneyLike: share(
      (cell) => readAmountText(cell) !== null && /[.,]\d{1,3}\D*$|^[-+(]|[)-]$|[^\w\s]/.test(cell),
    ),
    currencies: share((cell) => /^[A-Za-z]{3}$/.test(cell) && isIsoCurrency(cell.toUpperCase())),
    directions: share((cell) => directionOf(cell) !== null),
    codes: share((cell) => /^\d{3,4}$/.test(cell)),
    length: share(() => true) * mean(cells.map(({ length }) => length)),
    distinct: new Set(cells).size,
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

const outWords =
  /^(d|dr|deb|debit|debet|dbit|db|s|soll|af|out|-|expense|withdrawal|money out|belastung|debito|ud|ut|uit|wn|出金|支払)$/;
const inWords =
  /^(c|cr|cre|cred|credit|crdt|kredit|h|haben|bij|in|\+|income|deposit|money in|gutschrift|credito|abono|ind|inn|ma|入金|預入)$/;

/** Whether a cell says money out (`D`, `Soll`, `Af`, `DBIT`) or in (`C`, `Haben`, `Bij`, `CRDT`); null when neither. */
export function directionOf(cell: string): 'OUT' | 'IN' | null {
  const plain = cell
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim();
  if (outWords.test(plain)) return 'OUT';
  return inWords.test(plain) ? 'IN' : null;
}

const dateKinds: ReadonlySet<ColumnKind> = new Set(['date', 'valueDate', 'startedDate']);

/** Whether the cells of a column can be what its header says. An empty column can be any amount. */
export function contentsAllow(contents: ColumnContents | undefined, kind: ColumnKind): boolean {
  if (contents === undefined || contents.filled === 0)
    return !dateKinds.has(kind) && !['amount', 'direction', 'currency'].includes(kind);
  if (dateKinds.has(kind)) return contents.dates >= 0.5;
  switch (kind) {
    case 'amount':
    case 'debit':
    case 'credit':
    case 'balance':
      return contents.numbers >= 0.5;
    case 'currency':
      return contents.currencies >= 0.5 || (contents.length <= 3 && contents.numbers < 0.5);
    case 'direction':
      return contents.directions >= 0.8;
    case 'merchantCode':
      return contents.codes >= 0.8;
    case 'payee':
    case 'text':
    case 'details':
    case 'minorText':
      return contents.dates < 0.8;
    default:
      return true;
  }
}
