import type { LocalDate } from '@progressive/quantities';
import type { LedgerCategory } from '../ledger/ledger.js';

/** Money that was spent, as insight looks at it. */
export interface Spent {
  readonly id: string;
  readonly date: LocalDate;
  /** Above 0: what was paid. */
  readonly minor: number;
  /** The same text for the same merchant. */
  readonly merchant: string;
  readonly category: LedgerCategory;
}
