import { addDays, type LocalDate } from '@progressive/quantities';
import { groupBy } from '../insight/group-by.js';
import type { Habit } from '../insight/habits.js';
import type { Spent } from '../insight/payment.js';
import { median } from '../insight/robust.js';
import type { LedgerCategory } from '../ledger/ledger.js';
import { categoryName, type SpendingCategory } from '../spending-category.js';

export type OverspendKind = 'CATEGORY' | 'MERCHANT' | 'HABIT';

/** More money than usual, or than planned, in the last 30 days. */
export interface Overspend {
  readonly kind: OverspendKind;
  /** The category in words, or the merchant. */
  readonly name: string;
  readonly category: LedgerCategory;
  readonly spentMinor: number;
  /** Middle of up to six spans of 30 days before; null without a past. */
  readonly usualMinor: number | null;
  /** The limit of a month; null without one. */
  readonly plannedMinor: number | null;
  /** Above the larger of usual and planned where both are known, else above the one that is. */
  readonly overMinor: number;
}

export interface OverspendGiven {
  readonly payments: readonly Spent[];
  readonly habits: readonly Habit[];
  /** Limits of a month in the same currency. */
  readonly limits: ReadonlyMap<LedgerCategory, number>;
  readonly today: LocalDate;
}

const [spanDays, mostSpans] = [30, 6];
/** Less than a tenth above is no overspend. */
const noise = 0.1;
/** A habit grew when it came so many times as often. */
const grown = 1.5;

/** Where more went than usual or planned in the last 30 days; most money first. A plan that was kept is no overspend. */
export function findOverspend({ payments, habits, limits, today }: OverspendGiven): Overspend[] {
  const spans = spansOf(payments, today);
  const byCategory = compare(spans, ({ category }) => category).map(({ key, own, ...rest }) => {
    const category = own.category as SpendingCategory;
    return over('CATEGORY', categoryName(category), category, {
      ...rest,
      planned: limits.get(key as LedgerCategory) ?? null,
    });
  });
  const byMerchant = compare(spans, ({ merchant }) => merchant)
    .filter(({ usual }) => usual !== null && usual > 0)
    .map(({ key, own, ...rest }) => over('MERCHANT', key, own.category, { ...rest, planned: null }));
  const byHabit = habits
    .filter(({ times, timesBefore }) => timesBefore > 0 && times >= grown * timesBefore)
    .map(({ merchant, category, monthlyMinor, times, timesBefore }) =>
      over('HABIT', merchant, category, {
        spent: monthlyMinor,
        usual: Math.round((monthlyMinor * timesBefore) / times),
        planned: null,
      }),
    );
  return [...byCategory, ...byMerchant, ...byHabit]
    .filter(({ overMinor, spentMinor }) => overMinor > noise * (spentMinor - overMinor) && overMinor > 0)
    .toSorted((a, b) => b.overMinor - a.overMinor || (a.name < b.name ? -1 : 1));
}

function over(
  kind: OverspendKind,
  name: string,
  category: LedgerCategory,
  { spent, usual, planned }: { spent: number; usual: number | null; planned: number | null },
): Overspend {
  const bars = [usual, planned].filter((bar) => bar !== null);
  const overMinor = bars.length === 0 ? 0 : spent - Math.max(...bars);
  return { kind, name, category, spentMinor: spent, usualMinor: usual, plannedMinor: planned, overMinor };
}

/** Spans of 30 days, the last one first; only those that the past covers whole. */
function spansOf(payments: readonly Spent[], today: LocalDate): (readonly Spent[])[] {
  const first = payments[0]?.date ?? today;
  return Array.from({ length: mostSpans + 1 }, (_, index) => ({
    from: addDays(today, -spanDays * (index + 1)),
    to: addDays(today, -spanDays * index),
  }))
    .filter(({ from }, index) => index === 0 || from >= addDays(first, -1))
    .map(({ from, to }) => payments.filter(({ date }) => date > from && date <= to));
}

function compare(spans: readonly (readonly Spent[])[], keyOf: (payment: Spent) => string) {
  const [now = [], ...before] = spans;
  return [...groupBy(now, keyOf)].map(([key, own]) => ({
    key,
    own: own[own.length - 1] as Spent,
    spent: sum(own),
    usual:
      before.length === 0
        ? null
        : Math.round(median(before.map((span) => sum(span.filter((payment) => keyOf(payment) === key))))),
  }));
}

function sum(payments: readonly Spent[]): number {
  return payments.reduce((total, { minor }) => total + minor, 0);
}
