import { addDays, fromEpochDay, type LocalDate, toEpochDay } from '@progressive/quantities';

export type Frequency = 'ONCE' | 'WEEKLY' | 'BIWEEKLY' | 'SEMIMONTHLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** When money comes or goes. Nothing happens before the anchor, which is the first date. */
export interface Recurrence {
  readonly frequency: Frequency;
  readonly anchorDate: LocalDate;
  /** The other day of the month, 1 to 31; only with SEMIMONTHLY. */
  readonly secondDayOfMonth: number | null;
  /** No date after this day; null = without end. */
  readonly endDate: LocalDate | null;
}

/** Days from a first day on. */
export interface Span {
  readonly startDate: LocalDate;
  /** 1 or more. */
  readonly days: number;
}

/** Mean Gregorian year and month, days. */
const yearDays = 365.2425;
export const monthDays = yearDays / 12;

/** Mean days between two dates; Infinity for what happens once. */
const periodDays: Readonly<Record<Frequency, number>> = {
  ONCE: Number.POSITIVE_INFINITY,
  WEEKLY: 7,
  BIWEEKLY: 14,
  SEMIMONTHLY: monthDays / 2,
  MONTHLY: monthDays,
  QUARTERLY: monthDays * 3,
  YEARLY: yearDays,
};

const stepMonths = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 } as const;

/** The dates within a span, ascending, each once. */
export function occurrences(recurrence: Recurrence, span: Span): LocalDate[] {
  const first = toEpochDay(span.startDate);
  const last = Math.min(
    first + span.days - 1,
    recurrence.endDate === null ? Number.POSITIVE_INFINITY : toEpochDay(recurrence.endDate),
  );
  const anchor = toEpochDay(recurrence.anchorDate);
  return candidates(recurrence, first, last)
    .filter((day) => day >= Math.max(first, anchor) && day <= last)
    .map(fromEpochDay);
}

function candidates({ frequency, anchorDate, secondDayOfMonth }: Recurrence, first: number, last: number) {
  const anchor = toEpochDay(anchorDate);
  switch (frequency) {
    case 'ONCE':
      return [anchor];
    case 'WEEKLY':
      return everyDays(anchor, 7, first, last);
    case 'BIWEEKLY':
      return everyDays(anchor, 14, first, last);
    case 'SEMIMONTHLY': {
      const anchorDay = dayOfMonth(anchorDate);
      const days = [anchorDay, secondDayOfMonth ?? (anchorDay > 15 ? anchorDay - 15 : anchorDay + 15)];
      const all = monthsBetween(first, last).flatMap((month) => days.map((day) => dayInMonth(month, day)));
      return [...new Set(all)].sort((a, b) => a - b);
    }
    case 'MONTHLY':
    case 'QUARTERLY':
    case 'YEARLY': {
      const anchorMonth = monthIndex(anchorDate);
      return monthsBetween(first, last)
        .filter((month) => (month - anchorMonth) % stepMonths[frequency] === 0)
        .map((month) => dayInMonth(month, dayOfMonth(anchorDate)));
    }
  }
}

function everyDays(anchor: number, step: number, first: number, last: number): number[] {
  const days: number[] = [];
  const from = anchor + Math.max(0, Math.ceil((first - anchor) / step)) * step;
  for (let day = from; day <= last; day += step) days.push(day);
  return days;
}

function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

/** Months since year 0. */
function monthIndex(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthsBetween(first: number, last: number): number[] {
  if (last < first) return [];
  const from = monthIndex(fromEpochDay(first));
  return Array.from({ length: monthIndex(fromEpochDay(last)) - from + 1 }, (_, index) => from + index);
}

/** A day of a month, or the month's last day when it is shorter. */
function dayInMonth(month: number, day: number): number {
  const firstOf = (index: number) =>
    toEpochDay(
      `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`,
    );
  return Math.min(firstOf(month) + day - 1, firstOf(month + 1) - 1);
}

/**
 * The share of a recurring amount that belongs to a span, minor units: a monthly 3,000 gives 28 days 28 / 30.44 of it
 * whether or not the pay day is among them, so that a week without a pay day is not a week without money. Shares of
 * adjoining spans sum to the share of both (the running total is rounded, not the share). What happens once counts
 * wholly where it happens. A recurrence begins to accrue one period before its anchor and ends after its last day.
 */
export function accruedMinor(amountMinor: number, recurrence: Recurrence, span: Span): number {
  if (recurrence.frequency === 'ONCE') return occurrences(recurrence, span).length * amountMinor;
  const period = periodDays[recurrence.frequency];
  const anchor = toEpochDay(recurrence.anchorDate);
  const begins = anchor - Math.round(period);
  const ends = recurrence.endDate === null ? Number.POSITIVE_INFINITY : toEpochDay(recurrence.endDate) + 1;
  const running = (day: number) => Math.round((amountMinor * (clamp(day, begins, ends) - begins)) / period);
  const first = toEpochDay(span.startDate);
  return running(first + span.days) - running(first);
}

/** What a recurring amount is a month, minor units. */
export function monthlyMinor(amountMinor: number, { frequency }: Recurrence): number {
  return frequency === 'ONCE' ? 0 : Math.round((amountMinor * monthDays) / periodDays[frequency]);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(Math.max(low, high), value));
}

/** The last day of a span. */
export function lastDay({ startDate, days }: Span): LocalDate {
  return addDays(startDate, days - 1);
}
