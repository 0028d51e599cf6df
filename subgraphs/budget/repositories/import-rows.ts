import type { ImportRow } from '../domain/ledger/bank-import.js';

/** Rows of a preview by columns: a third of the space of one object a row. All are in the currency of the account. */
export interface StoredRows {
  readonly currency: string;
  readonly row: readonly ImportRow['row'][];
  readonly date: readonly ImportRow['date'][];
  readonly amountMinor: readonly ImportRow['amountMinor'][];
  readonly description: readonly ImportRow['description'][];
  readonly category: readonly ImportRow['category'][];
  /** Empty when no row has one. */
  readonly bankId: readonly ImportRow['bankId'][];
  readonly duplicateOf: readonly ImportRow['duplicateOf'][];
  /** Empty when no row has one; absent in previews of before codes were read. */
  readonly merchantCategoryCode?: readonly ImportRow['merchantCategoryCode'][];
}

export function toStoredRows(rows: readonly ImportRow[]): StoredRows {
  const orEmpty = (column: readonly (string | null)[]) =>
    column.every((cell) => cell === null) ? [] : column;
  return {
    currency: rows[0]?.currency ?? '',
    row: rows.map(({ row }) => row),
    date: rows.map(({ date }) => date),
    amountMinor: rows.map(({ amountMinor }) => amountMinor),
    description: rows.map(({ description }) => description),
    category: rows.map(({ category }) => category),
    bankId: orEmpty(rows.map(({ bankId }) => bankId)),
    duplicateOf: orEmpty(rows.map(({ duplicateOf }) => duplicateOf)),
    merchantCategoryCode: orEmpty(rows.map(({ merchantCategoryCode }) => merchantCategoryCode)),
  };
}

export function fromStoredRows(stored: StoredRows): ImportRow[] {
  const { currency } = stored;
  return stored.row.map((row, at) => ({
    row,
    date: stored.date[at] ?? '',
    amountMinor: stored.amountMinor[at] ?? 0,
    currency,
    description: stored.description[at] ?? '',
    bankId: stored.bankId[at] ?? null,
    category: stored.category[at] ?? 'OTHER',
    duplicateOf: stored.duplicateOf[at] ?? null,
    merchantCategoryCode: stored.merchantCategoryCode?.[at] ?? null,
  }));
}
