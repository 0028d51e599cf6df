import type { LocalDate } from '@progressive/quantities';
import type { LedgerCategory } from './ledger.js';

export type ImportStatus = 'PREVIEWED' | 'COMMITTED' | 'UNDONE';

/** A row of a bank file that was read. */
export interface ImportRow {
  /** Line of a text file, or number of the entry. */
  readonly row: number;
  readonly date: LocalDate;
  readonly amountMinor: number;
  readonly currency: string;
  readonly description: string;
  readonly bankId: string | null;
  /** Merchant category code (ISO 18245), four digits, where the bank tells it; else null. */
  readonly merchantCategoryCode: string | null;
  /** What it would be categorised as. */
  readonly category: LedgerCategory;
  /** Id of the entry that it repeats; null when it is new. */
  readonly duplicateOf: string | null;
}

/** A bank file on its way into an account: shown first, then committed, and undone as a whole. */
export interface BankImport {
  readonly id: string;
  readonly accountId: string;
  readonly fileName: string;
  readonly format: string;
  readonly status: ImportStatus;
  readonly rows: readonly ImportRow[];
  /** Rows that were left out, and why. */
  readonly problems: readonly { readonly row: number; readonly code: string; readonly message: string }[];
}
