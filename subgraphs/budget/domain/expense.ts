import type { LocalDate, Money } from '@progressive/quantities';
import type { SpendingCategory } from './spending-category.js';

/** Money that was spent; a negative amount is a refund. */
export interface Expense {
  readonly id: string;
  readonly date: LocalDate;
  readonly amount: Money;
  readonly category: SpendingCategory;
  readonly merchant: string | null;
  readonly note: string | null;
}
