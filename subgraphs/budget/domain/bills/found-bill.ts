import type { LocalDate, Money } from '@progressive/quantities';
import type { LedgerCategory } from '../ledger/ledger.js';

export type Rhythm = 'WEEKLY' | 'BIWEEKLY' | 'FOUR_WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** A bill as it was found in the ledger; amounts are above 0. */
export interface FoundBill {
  /** The same as long as the merchant's payments keep their rhythm. */
  readonly id: string;
  readonly merchant: string;
  readonly rhythm: Rhythm;
  readonly amount: Money;
  readonly category: LedgerCategory;
  /** Dates in the span that was asked for. */
  readonly dates: readonly LocalDate[];
  readonly lastDate: LocalDate;
  readonly ended: boolean;
  readonly priceRise: PriceRise | null;
  readonly perhapsDuplicate: boolean;
}

/** A price that went up and stayed; amounts are above 0. */
export interface PriceRise {
  readonly fromMinor: number;
  readonly toMinor: number;
  readonly on: LocalDate;
}

export const timesPerYear: Readonly<Record<Rhythm, number>> = {
  WEEKLY: 52,
  BIWEEKLY: 26,
  FOUR_WEEKLY: 13,
  MONTHLY: 12,
  QUARTERLY: 4,
  YEARLY: 1,
};
