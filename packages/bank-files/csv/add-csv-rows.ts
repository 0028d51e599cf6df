import { currencyIn, readAmountText, signedValue } from '../amount-text.js';
import { readDateText, resolveDate } from '../date-text.js';
import { absolute, addDecimals, type Decimal, negate } from '../decimal.js';
import { joinDescription } from '../description.js';
import type { EntryCollector } from '../entry-collector.js';
import { directionOf } from './column-contents.js';
import type { CsvMapping } from './csv-mapping.js';
import type { CsvRow } from './csv-rows.js';
import { balanceAgreement } from './infer-columns.js';

/** Rows of a status like these are no movement of money, or none yet; a pending one comes again when it is booked. */
const notBooked =
  /^(pending|declined|failed|cancell?ed|reverted|rejected|void(ed)?|expired|authori[sz]ed|processing|scheduled|upcoming|vorgemerkt|ausstehend|offen|storniert|abgelehnt|en attente|refuse|pendiente|in attesa|gereserveerd|reserverad|reserveret|reservert|unposted|hold)$/i;
/** Lines that tell a balance or a total and move nothing. */
const summaryLine =
  /^(opening|closing|starting|ending|start|end|beginning|available|current|previous|final)? ?balance( (brought|carried) forward| b\/?f| c\/?f)?$|^balance (brought|carried) forward|^(grand |sub)?totals?\b|^(anfangs|end|schluss)(saldo|bestand)|^(alter|neuer) (konto)?(saldo|stand)|^summe\b|^solde|^saldo|^totaal|^totale\b|^(ingående|utgående) saldo/i;

/**
 * Adds the rows below the header: good rows as entries, others with what is wrong; totals and notes are no rows.
 * @param codeColumn of merchant category codes: the header alone names it, so that it is not part of a saved mapping.
 */
export function addCsvRows(
  rows: readonly CsvRow[],
  mapping: CsvMapping,
  collector: EntryCollector,
  codeColumn: number | null = null,
): void {
  const steps = mapping.signRule === 'BY_BALANCE' ? balanceSteps(rows, mapping) : null;
  const last = lastDatedRow(rows, mapping);
  const twoColumns = columnSigns(rows, mapping.columns);
  for (const [index, row] of rows.entries()) {
    const { cells } = row;
    const cell = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
    const { columns } = mapping;
    const dateText = cell(columns.date);
    const amountText =
      [columns.amount, columns.debit, columns.credit].map(cell).find((text) => text !== '') ?? '';
    const description = joinDescription(cell(columns.payee), cell(columns.text));
    if (isNote(row, mapping, index > last, { dateText, amountText, description })) continue;
    const status = cell(columns.status);
    if (notBooked.test(status)) {
      collector.refuse(row.line, 'NOT_BOOKED', `Its status is "${status}": the bank has not booked it.`);
      continue;
    }
    const date = readDateText(dateText);
    collector.add({
      row: row.line,
      dateText,
      date: date === null ? null : resolveDate(date, mapping.dateOrder),
      amountText,
      amount: amountOf(cells, mapping, twoColumns, steps?.[index] ?? null),
      currency: currencyOf(cells, mapping),
      description,
      bankId: cell(columns.bankId),
      merchantCategoryCode: cell(codeColumn),
    });
  }
}

function lastDatedRow(rows: readonly CsvRow[], { columns, dateOrder }: CsvMapping): number {
  return rows.findLastIndex(({ cells }) => {
    const date = readDateText(cells[columns.date] ?? '');
    return date !== null && resolveDate(date, dateOrder) !== null;
  });
}

/** Totals, balances brought forward, and text below the last dated row. */
function isNote(
  row: CsvRow,
  { columns }: CsvMapping,
  behind: boolean,
  said: { readonly dateText: string; readonly amountText: string; readonly description: string },
): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '').length;
  const dated = readDateText(said.dateText) !== null;
  if (!dated && (behind || filled <= 1)) return true;
  if (summaryLine.test(said.description) && (said.amountText === '' || isZero(said.amountText) || !dated))
    return true;
  if (!dated && summaryLine.test(said.dateText)) return true;
  return (
    summaryLine.test(said.description) &&
    columns.balance !== null &&
    sameCell(row, columns.amount, columns.balance)
  );
}

function isZero(text: string): boolean {
  return /^[^\d]*0*([.,]0*)?[^\d]*$/.test(text);
}

function sameCell(row: CsvRow, left: number | null, right: number): boolean {
  return left !== null && (row.cells[left] ?? '').trim() === (row.cells[right] ?? '').trim();
}

function amountOf(
  cells: readonly string[],
  mapping: CsvMapping,
  signs: ColumnSigns,
  step: Decimal | null,
): Decimal | null {
  const { columns, decimal, signRule } = mapping;
  if (columns.amount === null) return fromTwoColumns(cells, mapping, signs);
  const text = readAmountText(cells[columns.amount] ?? '');
  if (text === null) return null;
  const value = signedValue(text, decimal);
  if (value === null) return null;
  switch (signRule) {
    case 'REVERSED':
      return negate(value);
    case 'BY_DIRECTION':
      return directionOf((cells[columns.direction ?? -1] ?? '').trim()) === 'OUT' ? negate(value) : value;
    case 'BY_BALANCE':
      return step !== null && step.units < 0n ? negate(absolute(value)) : value;
    case 'UNMARKED_IS_OUT':
      return text.mark === null ? negate(value) : value;
    case 'AS_WRITTEN':
      return value;
  }
}

/** Whether a column of money out, or in, is written with a minus: the sign that most of its amounts have says nothing. */
interface ColumnSigns {
  readonly minusIsOut: boolean;
  readonly minusIsIn: boolean;
}

function columnSigns(rows: readonly CsvRow[], { debit, credit }: CsvMapping['columns']): ColumnSigns {
  const mostlyMinus = (column: number | null): boolean => {
    if (column === null) return false;
    const texts = rows.map(({ cells }) => readAmountText(cells[column] ?? ''));
    const moved = texts.filter((text) => text !== null && !isZero(text.digits));
    return moved.filter((text) => text?.negative === true).length * 2 > moved.length;
  };
  return { minusIsOut: mostlyMinus(debit), minusIsIn: mostlyMinus(credit) };
}

/** Money in less money out. An amount signed against its column's use goes the other way, such as a fee given back. */
function fromTwoColumns(
  cells: readonly string[],
  { columns, decimal }: CsvMapping,
  { minusIsOut, minusIsIn }: ColumnSigns,
): Decimal | null {
  const read = (column: number | null): Decimal | null => {
    const text = readAmountText(cells[column ?? -1] ?? '');
    return text === null ? null : signedValue({ ...text, mark: null }, decimal);
  };
  const [debit, credit] = [read(columns.debit), read(columns.credit)];
  const zero: Decimal = { units: 0n, scale: 0 };
  if (debit === null && credit === null) return null;
  const [out, into] = [debit ?? zero, credit ?? zero];
  return addDecimals(minusIsIn ? negate(into) : into, minusIsOut ? out : negate(out));
}

function currencyOf(cells: readonly string[], { columns, currency }: CsvMapping): string | null {
  const told = columns.currency === null ? '' : (cells[columns.currency] ?? '').trim();
  if (told !== '')
    return /^[A-Za-z]{3}$/.test(told) ? told.toUpperCase() : (currencyIn(told) ?? told.toUpperCase());
  for (const column of [columns.amount, columns.debit, columns.credit, columns.balance]) {
    const found = column === null ? null : (readAmountText(cells[column] ?? '')?.currency ?? null);
    if (found !== null) return found;
  }
  return currency;
}

/** The step of the balance that each row made; null for the row without one before it. */
function balanceSteps(rows: readonly CsvRow[], { columns, decimal }: CsvMapping): (Decimal | null)[] {
  const { amount, balance } = columns;
  if (amount === null || balance === null) return [];
  const { newestFirst } = balanceAgreement(rows, amount, balance);
  const values = rows.map(({ cells }) => {
    const text = readAmountText(cells[balance] ?? '');
    return text === null ? null : signedValue(text, decimal);
  });
  return values.map((value, index) => {
    const before = values[newestFirst ? index + 1 : index - 1] ?? null;
    return value === null || before === null ? null : addDecimals(value, negate(before));
  });
}
