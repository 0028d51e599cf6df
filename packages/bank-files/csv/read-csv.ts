import { currencyDecimals } from '@progressive/quantities';
import { currencyIn, type DecimalSign, detectDecimalSign, readAmountText } from '../amount-text.js';
import { BankFileError } from '../bank-file.js';
import { type DateOrderHint, detectDateOrder, readDateText } from '../date-text.js';
import { createEntryCollector, type EntryCollector, shown } from '../entry-collector.js';
import { addCsvRows } from './add-csv-rows.js';
import type { CsvMapping, Delimiter } from './csv-mapping.js';
import { type CsvRow, type CsvTable, detectDelimiter, readCsvRows } from './csv-rows.js';
import { currencyOfAccount, currencyOfHeader } from './file-currency.js';
import { findColumns } from './find-columns.js';
import { columnKind } from './header-words.js';
import { findSignRule } from './sign-rule.js';

export interface ReadCsv {
  readonly collector: EntryCollector;
  readonly mapping: CsvMapping;
}

/**
 * Reads a bank's CSV file. Without a saved mapping everything is found out from the whole file: separator, header below a
 * preamble, columns, order of dates, decimal sign, signs, currency.
 * @param saved mappings of earlier files; the one with the same header is used as it is.
 * @throws BankFileError COLUMNS_NOT_FOUND when no column of dates or none of amounts is there.
 */
export function readCsv(source: string, saved: readonly CsvMapping[] = []): ReadCsv {
  const text = source.replace(/^\uFEFF/, '');
  const delimiter = detectDelimiter(text);
  const table = readCsvRows(text.replace(/^sep=.\r?\n/, ''), delimiter);
  const known = knownMapping(table, saved);
  const { header, mapping } = known ?? findMapping(table, delimiter);
  const collector = createEntryCollector();
  for (const line of table.brokenLines) {
    if (line > (table.rows[header]?.line ?? 0))
      collector.refuse(line, 'ROW_BROKEN', 'A quotation mark on this line is never closed.');
  }
  const codeColumn = table.rows[header]?.cells.findIndex((cell) => columnKind(cell) === 'merchantCode') ?? -1;
  addCsvRows(table.rows.slice(header + 1), mapping, collector, codeColumn < 0 ? null : codeColumn);
  return { collector, mapping };
}

function signatureOf(row: CsvRow | undefined): string {
  return (row?.cells ?? []).map((cell) => cell.trim().toLowerCase()).join('|');
}

function knownMapping(table: CsvTable, saved: readonly CsvMapping[]) {
  for (const [header, row] of table.rows.slice(0, 60).entries()) {
    const signature = signatureOf(row);
    const mapping = saved.find((each) => each.signature !== '' && each.signature === signature);
    if (mapping !== undefined) return { header, mapping };
  }
  return null;
}

function findMapping(table: CsvTable, delimiter: Delimiter) {
  const found = findColumns(table.rows);
  if (found === null) {
    const first = shown(table.rows[0]?.cells.join(delimiter) ?? '');
    throw new BankFileError(
      'COLUMNS_NOT_FOUND',
      `No columns with dates and amounts were found; the file begins with "${first}".`,
    );
  }
  const { header, columns } = found;
  const rows = table.rows.slice(header + 1);
  const headerCells = header < 0 ? [] : (table.rows[header]?.cells ?? []);
  const money = [columns.amount, columns.debit, columns.credit, columns.balance].filter(
    (index) => index !== null,
  );
  const cells = rows.flatMap((row) => money.map((index) => row.cells[index] ?? ''));
  const currency =
    currencyOfHeader(headerCells, columns) ?? currencyOfAccount(table.rows.slice(0, Math.max(header, 0)));
  const named = currency ?? firstCurrency(rows, columns.currency) ?? firstCurrency(rows, columns.amount);
  const fallback: DecimalSign = delimiter === ';' ? ',' : '.';
  const threeDecimals = named !== null && currencyDecimals(named) === 3;
  const decimal = detectDecimalSign(cells, threeDecimals, fallback);
  const dates = rows
    .map((row) => row.cells[columns.date] ?? '')
    .filter((cell) => readDateText(cell) !== null);
  const hint = orderHint(named, decimal, dates, headerCells);
  const mapping: CsvMapping = {
    delimiter,
    signature: header < 0 ? '' : signatureOf(table.rows[header]),
    columns,
    dateOrder: detectDateOrder(dates, hint),
    decimal,
    signRule: findSignRule(rows, columns),
    currency,
  };
  return { header, mapping };
}

function firstCurrency(rows: readonly CsvRow[], column: number | null): string | null {
  if (column === null) return null;
  for (const { cells } of rows.slice(0, 20)) {
    const cell = cells[column] ?? '';
    const currency = readAmountText(cell)?.currency ?? currencyIn(cell.toUpperCase());
    if (currency !== null) return currency;
  }
  return null;
}

/** Dollars of the United States go with the month first; other money, points in dates, decimal commas with the day first. */
function orderHint(
  currency: string | null,
  decimal: DecimalSign,
  dates: readonly string[],
  header: readonly string[],
): DateOrderHint {
  if (currency !== null) return currency === 'USD' ? 'MDY' : 'DMY';
  if (decimal === ',' || dates.some((date) => /^\d{1,2}\.\d/.test(date))) return 'DMY';
  if (header.some((cell) => /paid (in|out)|money (in|out)|sort code|counter party/i.test(cell))) return 'DMY';
  return header.some((cell) => /check|post(ing)? date|zip/i.test(cell)) ? 'MDY' : null;
}
