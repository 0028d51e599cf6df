import type { LocalDate, Money } from '@progressive/quantities';
import type { SpendingCategory } from '../spending-category.js';

export type LedgerAccountKind = 'BANK' | 'CASH' | 'CARD' | 'SAVINGS' | 'LOAN';

/** An account of the ledger. Its balance is the opening balance and the sum of its entries, in minor units. */
export interface LedgerAccount {
  readonly id: string;
  readonly name: string;
  readonly kind: LedgerAccountKind;
  readonly currency: string;
  readonly openingMinor: number;
  readonly balanceMinor: number;
}

/** Income has a category of its own here; transfers have none that counts. */
export type LedgerCategory = SpendingCategory | 'INCOME';

/** Who chose a category, the strongest first. */
export type CategoryBy = 'PERSON' | 'RULE' | 'LEARNED' | 'CLASSIFIER' | 'NOBODY';

/** A category with who chose it and how sure that is, 0 to 1. */
export interface ChosenCategory {
  readonly category: LedgerCategory;
  readonly by: CategoryBy;
  readonly confidence: number;
}

/** A part of an entry. */
export interface Split {
  readonly category: LedgerCategory;
  readonly amountMinor: number;
}

/** A movement of an account: signed minor units, negative is money out. */
export interface LedgerEntry {
  readonly id: string;
  readonly accountId: string;
  readonly date: LocalDate;
  readonly amount: Money;
  readonly description: string;
  readonly chosen: ChosenCategory;
  /** Empty when the entry is of one category; else its parts, which sum to the amount. */
  readonly splits: readonly Split[];
  readonly transferId: string | null;
  readonly bankId: string | null;
  readonly importId: string | null;
  readonly reconciled: boolean;
}
