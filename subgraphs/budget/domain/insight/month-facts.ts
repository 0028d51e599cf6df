import type { LocalDate } from '@progressive/quantities';
import type { LedgerCategory } from '../ledger/ledger.js';
import type { Anomaly } from './anomalies.js';
import { groupBy } from './group-by.js';
import type { Habit } from './habits.js';
import type { Spent } from './payment.js';
import { median } from './robust.js';

/** A category of a month beside what is usual for it. */
export interface CategoryChange {
  readonly category: LedgerCategory;
  readonly minor: number;
  /** Middle of the months before, up to six. */
  readonly usualMinor: number;
  readonly count: number;
}

/** Everything that a review of a month says, and nothing else. */
export interface MonthFacts {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly currency: string;
  /** True while the month is not over. */
  readonly running: boolean;
  readonly incomeMinor: number;
  readonly spentMinor: number;
  readonly payments: number;
  /** Months before that the usual is of; 0 without a past. */
  readonly monthsBefore: number;
  readonly usualSpentMinor: number;
  readonly categories: readonly CategoryChange[];
  readonly largest: { readonly merchant: string; readonly minor: number; readonly date: LocalDate } | null;
  readonly newMerchants: number;
  readonly anomalies: readonly Anomaly[];
  readonly habits: readonly Habit[];
}

export interface MonthGiven {
  readonly month: string;
  readonly currency: string;
  readonly today: LocalDate;
  /** All that was spent up to the end of the month, in order of date. */
  readonly payments: readonly Spent[];
  readonly incomeMinor: number;
  readonly anomalies: readonly Anomaly[];
  readonly habits: readonly Habit[];
}

const mostMonths = 6;

/** Gathers the facts of a month. */
export function monthFacts({ month, currency, today, payments, ...given }: MonthGiven): MonthFacts {
  const own = payments.filter(({ date }) => date.startsWith(month));
  const first = payments[0]?.date.slice(0, 7) ?? month;
  const before = monthsBefore(month).filter((each) => each > first);
  const known = new Set(payments.filter(({ date }) => date < `${month}-01`).map(({ merchant }) => merchant));
  const largest = own.toSorted((a, b) => b.minor - a.minor)[0] ?? null;
  return {
    month,
    currency,
    ...given,
    running: today.slice(0, 7) <= month,
    spentMinor: sum(own),
    payments: own.length,
    monthsBefore: before.length,
    usualSpentMinor: Math.round(
      median(before.map((each) => sum(payments.filter(({ date }) => date.startsWith(each))))),
    ),
    categories: changes(own, payments, before),
    largest:
      largest === null ? null : { merchant: largest.merchant, minor: largest.minor, date: largest.date },
    newMerchants:
      known.size === 0
        ? 0
        : [...new Set(own.map(({ merchant }) => merchant))].filter((merchant) => !known.has(merchant)).length,
  };
}

function changes(own: readonly Spent[], all: readonly Spent[], before: readonly string[]): CategoryChange[] {
  const byMonth = new Map(before.map((month) => [month, all.filter(({ date }) => date.startsWith(month))]));
  return [...groupBy(own, ({ category }) => category)]
    .map(([category, payments]) => ({
      category,
      minor: sum(payments),
      count: payments.length,
      usualMinor: Math.round(
        median([...byMonth.values()].map((month) => sum(month.filter((each) => each.category === category)))),
      ),
    }))
    .toSorted((a, b) => b.minor - a.minor || (a.category < b.category ? -1 : 1));
}

function sum(payments: readonly Spent[]): number {
  return payments.reduce((total, { minor }) => total + minor, 0);
}

/** Up to six months, the nearest first. */
function monthsBefore(month: string): string[] {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: mostMonths }, (_, back) => {
    const at = index - back - 1;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
