import type { LedgerCategory } from '../ledger/ledger.js';
import { categoryGroup } from '../spending-category.js';

/** What life costs a month when nothing is bought that can wait: contracts, needs and food at home. */
export function isEssential(category: LedgerCategory): boolean {
  if (category === 'INCOME') return false;
  return category === 'GROCERIES' || ['FIXED', 'NEED'].includes(categoryGroup(category));
}

/** Essential spending of a month, minor units ≥ 0. */
export function essentialOf(month: ReadonlyMap<LedgerCategory, number>): number {
  let sum = 0;
  for (const [category, amount] of month) if (isEssential(category)) sum += amount;
  return Math.max(0, sum);
}

/** Months of essential spending that savings last, with one decimal; null when nothing is known of spending. */
export function monthsCovered(savedMinor: number, essentialMinor: number): number | null {
  return essentialMinor <= 0 ? null : Math.round((Math.max(0, savedMinor) / essentialMinor) * 10) / 10;
}
