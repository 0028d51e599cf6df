import { fromEpochDay, type LocalDate, toEpochDay, weekdayOf } from '@progressive/quantities';
import type { RecurringPayment, Rhythm } from './payment.js';

/** A rhythm as the search tries it. */
export interface RhythmRule {
  readonly rhythm: Rhythm;
  /** Days between two dates; 0 for calendar months. */
  readonly days: number;
  /** Calendar months between two dates; 0 for days. */
  readonly months: number;
  /** Days that an occurrence may lie from its date: weekends, holidays, slow banks. */
  readonly tolerance: number;
  /** Occurrences needed when the amounts are the same, alike, or free: shopping every Saturday is a habit and no bill. */
  readonly least: readonly [same: number, alike: number, free: number];
}

export const rhythmRules: readonly RhythmRule[] = [
  { rhythm: 'WEEKLY', days: 7, months: 0, tolerance: 1, least: [4, 8, Number.POSITIVE_INFINITY] },
  { rhythm: 'BIWEEKLY', days: 14, months: 0, tolerance: 2, least: [4, 6, Number.POSITIVE_INFINITY] },
  { rhythm: 'FOUR_WEEKLY', days: 28, months: 0, tolerance: 2, least: [4, 6, 9] },
  { rhythm: 'MONTHLY', days: 0, months: 1, tolerance: 4, least: [3, 5, 8] },
  { rhythm: 'QUARTERLY', days: 0, months: 3, tolerance: 7, least: [3, 4, 6] },
  { rhythm: 'YEARLY', days: 0, months: 12, tolerance: 10, least: [3, 3, 4] },
];

/** Mean days between two dates of a rule. */
export function periodDays({ days, months }: RhythmRule): number {
  return days > 0 ? days : months * 30.44;
}

/** The date of a rule `steps` after (or before) its phase; a day that the month has not becomes its last. */
export function ruleDate(
  { days, months }: RhythmRule,
  phase: number,
  steps: number,
  dayOfMonth: number,
): number {
  if (days > 0) return phase + days * steps;
  const date = fromEpochDay(phase);
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months * steps;
  const [year, index] = [Math.floor(month / 12), month % 12];
  const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const day = Math.min(dayOfMonth, length);
  return toEpochDay(`${year}-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** A date moved to the Friday before or the Monday after when it is on a weekend. */
export function offWeekend(date: LocalDate, move: RecurringPayment['weekendMove']): LocalDate {
  const weekday = weekdayOf(date);
  if (weekday <= 5 || move === null) return date;
  return fromEpochDay(toEpochDay(date) + (move === 'EARLIER' ? 5 - weekday : 8 - weekday));
}
