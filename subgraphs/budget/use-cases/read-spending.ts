import type { ViewerClaims } from '@progressive/access-tokens';
import { daysBetween, type LocalDate, type Money } from '@progressive/quantities';
import { profileCurrency } from '../domain/money-profile.js';
import { monthDays } from '../domain/recurrence.js';
import { categoryName, type SpendingCategory } from '../domain/spending-category.js';
import { totalsByCategory } from '../repositories/expense-repository.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';

export interface CategorySpending {
  readonly category: SpendingCategory;
  readonly name: string;
  readonly total: Money;
  readonly count: number;
  /** Of all spending, 0 to 1. */
  readonly share: number;
  readonly limit: Money | null;
}

/** What was spent over a span. */
export interface SpendingSummary {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly total: Money;
  readonly categories: readonly CategorySpending[];
}

const longestSpan = 366;

/** The viewer's spending by category; null for a span that ends before it begins or is longer than a year. */
export async function readSpending(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<SpendingSummary | null> {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > longestSpan) return null;
  return database.read(viewer, async (manager) => {
    const profile = await readProfile(manager, viewer);
    const currency = profileCurrency(profile);
    const totals = await totalsByCategory(manager, viewer, currency, { from, to });
    const total = totals.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
    const limitOf = (category: SpendingCategory): Money | null => {
      const limit = profile.limits.find(
        (item) => item.category === category && item.monthly.currency === currency,
      );
      if (limit === undefined) return null;
      return { amountMinor: Math.round((limit.monthly.amountMinor * days) / monthDays), currency };
    };
    const categories = totals.map(({ category, totalMinor, count }) => ({
      category,
      name: categoryName(category),
      total: { amountMinor: totalMinor, currency },
      count,
      share: total > 0 ? Math.min(1, Math.max(0, totalMinor / total)) : 0,
      limit: limitOf(category),
    }));
    return { from, to, total: { amountMinor: total, currency }, categories };
  });
}
