import { addDays, daysBetween, type LocalDate, type Weekday, weekdayOf } from '@progressive/quantities';
import type { LedgerCategory } from '../ledger/ledger.js';
import { groupBy } from './group-by.js';
import type { Spent } from './payment.js';
import { median } from './robust.js';

/** What a person pays for again and again without a contract. */
export interface Habit {
  readonly merchant: string;
  readonly category: LedgerCategory;
  /** Payments in the last `habitDays`. */
  readonly times: number;
  readonly timesPerWeek: number;
  /** The middle payment. */
  readonly usualMinor: number;
  /** What it comes to in a mean month. */
  readonly monthlyMinor: number;
  /** The weekday it most often falls on, where that is more than by chance; null otherwise. */
  readonly weekday: Weekday | null;
  /** Payments in the `habitDays` before: whether it grows. */
  readonly timesBefore: number;
}

/** Days that a habit is looked for in. */
export const habitDays = 91;
/** Once in two weeks is the least that is a habit. */
const leastTimes = 7;
const monthDays = 30.44;

/** Habits of the last 13 weeks, most money first. @param bills merchants that come by contract. */
export function findHabits(
  payments: readonly Spent[],
  today: LocalDate,
  bills: ReadonlySet<string>,
): Habit[] {
  const since = addDays(today, -habitDays);
  const before = addDays(since, -habitDays);
  const recent = groupBy(
    payments.filter(({ date, merchant }) => date > since && date <= today && !bills.has(merchant)),
    ({ merchant }) => merchant,
  );
  return [...recent]
    .filter(([, own]) => own.length >= leastTimes && isSpread(own))
    .map(([merchant, own]) => ({
      merchant,
      category: own.at(-1)?.category ?? 'OTHER',
      times: own.length,
      timesPerWeek: Math.round((own.length / (habitDays / 7)) * 10) / 10,
      usualMinor: Math.round(median(own.map(({ minor }) => minor))),
      monthlyMinor: Math.round((own.reduce((sum, { minor }) => sum + minor, 0) / habitDays) * monthDays),
      weekday: weekdayOfMost(own),
      timesBefore: payments.filter(
        (payment) => payment.merchant === merchant && payment.date > before && payment.date <= since,
      ).length,
    }))
    .toSorted((a, b) => b.monthlyMinor - a.monthlyMinor || (a.merchant < b.merchant ? -1 : 1));
}

/** A week of holiday is no habit: it must last for a month at least. */
function isSpread(own: readonly Spent[]): boolean {
  return daysBetween(own[0]?.date ?? '', own.at(-1)?.date ?? '') >= 28;
}

/** The weekday of more than two in five payments, of ten at least. */
function weekdayOfMost(own: readonly Spent[]): Weekday | null {
  if (own.length < 10) return null;
  const byDay = groupBy(own, ({ date }) => weekdayOf(date));
  const [day, most] = [...byDay].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [null, []];
  return most.length / own.length > 0.4 ? day : null;
}
