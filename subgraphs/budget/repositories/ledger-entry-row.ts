import type { CategoryBy, LedgerCategory, LedgerEntry, Split } from '../domain/ledger/ledger.js';

/** A row as the driver delivers it. */
export interface EntryRow {
  readonly id: string;
  readonly account_id: string;
  readonly date: string;
  readonly amount: string;
  readonly currency: string;
  readonly description: string;
  readonly category: LedgerCategory;
  readonly category_by: CategoryBy;
  readonly category_confidence: number;
  readonly splits: readonly Split[] | null;
  readonly transfer_id: string | null;
  readonly bank_id: string | null;
  readonly import_id: string | null;
  readonly reconciled: boolean;
}

export const entryColumns = `id, account_id, date::text AS date, amount_minor::text AS amount, currency, description, category,
  category_by, category_confidence, splits, transfer_id, bank_id, import_id, reconciled_at IS NOT NULL AS reconciled`;

export function toEntry(row: EntryRow): LedgerEntry {
  return {
    id: row.id,
    accountId: row.account_id,
    date: row.date,
    amount: { amountMinor: Number(row.amount), currency: row.currency },
    description: row.description,
    chosen: { category: row.category, by: row.category_by, confidence: row.category_confidence },
    splits: row.splits ?? [],
    transferId: row.transfer_id,
    bankId: row.bank_id,
    importId: row.import_id,
    reconciled: row.reconciled,
  };
}
