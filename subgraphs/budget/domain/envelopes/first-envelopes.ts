import { allocate } from '@progressive/quantities';
import type { LedgerCategory } from '../ledger/ledger.js';
import {
  type CategoryGroup,
  categoryGroup,
  categoryName,
  type SpendingCategory,
  spendingCategories,
} from '../spending-category.js';
import type { Envelope } from './envelope.js';

/** How the first envelopes are cut: three of the 50/30/20 rule, or one for each category that money went to. */
export type StartMethod = 'FIFTY_THIRTY_TWENTY' | 'HISTORY';

/** An envelope without an id. */
export type FirstEnvelope = Omit<Envelope, 'id' | 'currency' | 'householdId'>;

export interface StartingPoint {
  /** A month, after taxes; 0 = not known. */
  readonly monthlyIncomeMinor: number;
  /** Spending of each complete month that is known, by category, minor units ≥ 0. */
  readonly months: readonly ReadonlyMap<LedgerCategory, number>[];
}

/** Needs, wants and savings of 100 of net income (Warren & Tyagi, All Your Worth, 2005). */
const fiftyThirtyTwenty = [50, 30, 20] as const;
const needs: readonly CategoryGroup[] = ['FIXED', 'NEED'];
/** Envelopes are funded in this order: what is owed first. */
const groupOrder: readonly CategoryGroup[] = ['FIXED', 'FOOD', 'NEED', 'FITNESS', 'WANT'];

/**
 * Envelopes to begin with. Of 50/30/20 their targets sum to the income to the cent; of history each target is the median of
 * the months, and savings take all that remains. Empty when nothing is known to begin from.
 */
export function firstEnvelopes(method: StartMethod, from: StartingPoint): FirstEnvelope[] {
  return method === 'FIFTY_THIRTY_TWENTY' ? ofRule(from) : ofHistory(from);
}

function ofRule({ monthlyIncomeMinor }: StartingPoint): FirstEnvelope[] {
  if (monthlyIncomeMinor <= 0) return [];
  const [need = 0, want = 0, save = 0] = allocate(monthlyIncomeMinor, fiftyThirtyTwenty);
  const isNeed = (category: SpendingCategory) =>
    needs.includes(categoryGroup(category)) || category === 'GROCERIES';
  return [
    monthly('Needs', 1, spendingCategories.filter(isNeed), need),
    monthly(
      'Wants',
      2,
      spendingCategories.filter((category) => !isNeed(category)),
      want,
    ),
    monthly('Savings', 3, [], save),
  ];
}

function ofHistory({ months }: StartingPoint): FirstEnvelope[] {
  const usual = spendingCategories
    .map((category) => ({ category, amount: median(months.map((month) => month.get(category) ?? 0)) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => order(a.category) - order(b.category) || b.amount - a.amount);
  if (usual.length === 0) return [];
  const envelopes = usual.map(({ category, amount }, index) =>
    monthly(capital(categoryName(category)), index + 1, [category], amount),
  );
  return [...envelopes, { ...monthly('Savings', usual.length + 1, [], 1), target: null, percentOfRest: 100 }];
}

function monthly(
  name: string,
  position: number,
  categories: readonly LedgerCategory[],
  amountMinor: number,
): FirstEnvelope {
  const target = amountMinor > 0 ? { kind: 'MONTHLY' as const, amountMinor, byMonth: null } : null;
  return { name, position, categories, overspending: 'CHARGE_TO_ASSIGN', target, percentOfRest: null };
}

function order(category: SpendingCategory): number {
  return groupOrder.indexOf(categoryGroup(category));
}

function capital(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** The middle value, rounded up to a whole minor unit; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Math.ceil(((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2);
}
