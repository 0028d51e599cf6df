import type { LocalDate, Money } from '@progressive/quantities';
import type { Recurrence } from './recurrence.js';
import type { SpendingCategory } from './spending-category.js';

/** Money that comes in, after taxes. */
export interface Income {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
  readonly recurrence: Recurrence;
}

/** A bill or subscription. */
export interface Bill {
  readonly id: string;
  readonly name: string;
  readonly amount: Money;
  readonly category: SpendingCategory;
  readonly recurrence: Recurrence;
}

export type GoalKind = 'EMERGENCY_FUND' | 'SINKING_FUND' | 'DEBT';

/** A goal that money goes to. All its amounts are of the target's currency. */
export interface Goal {
  readonly id: string;
  readonly name: string;
  readonly kind: GoalKind;
  /** Needed, or owed when it was recorded. */
  readonly target: Money;
  readonly savedMinor: number;
  readonly dueDate: LocalDate | null;
  /** 1 (first) to 9. */
  readonly priority: number;
  /** Debts: a month. */
  readonly minimumPaymentMinor: number | null;
  /** Debts: 1 to 31. */
  readonly paymentDayOfMonth: number | null;
  /** Debts: yearly interest. */
  readonly aprPercent: number | null;
  /** The day it was added; minimum payments count from then. */
  readonly createdOn: LocalDate;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly balance: Money;
  /** On the evening of this day. */
  readonly asOf: LocalDate;
}

export interface SpendingLimit {
  readonly category: SpendingCategory;
  readonly monthly: Money;
}

/** What a person has told about their money. */
export interface MoneyProfile {
  readonly incomes: readonly Income[];
  readonly bills: readonly Bill[];
  readonly goals: readonly Goal[];
  readonly accounts: readonly Account[];
  readonly limits: readonly SpendingLimit[];
}

/** Money spent by category over the days before a plan, in one currency. */
export interface SpendingHistory {
  /** Days that are covered: from the first expense, at most 90; 0 without any. */
  readonly days: number;
  readonly byCategory: Readonly<Partial<Record<SpendingCategory, number>>>;
}

/** What is still missing of a goal, minor units. */
export function goalRest(goal: Goal): number {
  return Math.max(0, goal.target.amountMinor - goal.savedMinor);
}

/** The order in which goals are funded: by priority, then the earlier date. */
export function compareGoals(a: Goal, b: Goal): number {
  return (
    a.priority - b.priority ||
    (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999') ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** True when the person has told nothing. */
export function isEmptyProfile({ incomes, bills, goals, accounts, limits }: MoneyProfile): boolean {
  return incomes.length + bills.length + goals.length + accounts.length + limits.length === 0;
}

/** The currency a person budgets in: the one of most of their incomes, else of anything else they told. */
export function profileCurrency(profile: MoneyProfile, otherwise = 'USD'): string {
  const groups = [
    profile.incomes.map(({ amount }) => amount.currency),
    profile.bills.map(({ amount }) => amount.currency),
    [
      ...profile.goals.map(({ target }) => target.currency),
      ...profile.accounts.map((item) => item.balance.currency),
    ],
  ];
  const currencies = groups.find((group) => group.length > 0) ?? [];
  const count = (currency: string) => currencies.filter((item) => item === currency).length;
  return [...new Set(currencies)].sort((a, b) => count(b) - count(a) || a.localeCompare(b))[0] ?? otherwise;
}

/** The monthly minimum payment of a debt as a recurrence; null for what needs none. */
export function minimumPayment(
  goal: Goal,
): { readonly amountMinor: number; readonly recurrence: Recurrence } | null {
  if (goal.kind !== 'DEBT' || !goal.minimumPaymentMinor || goalRest(goal) === 0) return null;
  const day = String(goal.paymentDayOfMonth ?? 1).padStart(2, '0');
  // A month with 31 days as the anchor, so that the day of the month is never lost to a shorter one.
  const anchorDate = `${Number(goal.createdOn.slice(0, 4)) - 1}-12-${day}`;
  const recurrence: Recurrence = { frequency: 'MONTHLY', anchorDate, secondDayOfMonth: null, endDate: null };
  return { amountMinor: Math.min(goal.minimumPaymentMinor, goalRest(goal)), recurrence };
}
