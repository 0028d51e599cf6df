import { addDays, dateRange, type LocalDate, weekdayOf } from '@progressive/quantities';
import type { Intent } from '../routing/intent.js';
import type { MoneyPeriod } from '../routing/wishes.js';

/** The days a plan covers. */
export interface Horizon {
  readonly startDate: LocalDate;
  readonly horizonDays: number;
}

const week = 7;
const fourWeeks = 28;

/** The horizon a request asks for; from tomorrow when it does not say. */
export function horizonOf(intent: Intent, today: LocalDate): Horizon {
  const wish = intent.wishes.horizon;
  if (wish !== null) return { startDate: wish.startDate, horizonDays: wish.horizonDays };
  return { startDate: addDays(today, 1), horizonDays: usualDays(intent) };
}

/** Days planned when the sentence names none: a week where it is about meals or names a sum, four weeks of everything else. */
function usualDays({ task, wishes }: Intent): number {
  // "With $70" is said by people who shop once a week.
  const namesSum = wishes.money.some(
    ({ purpose, period }) =>
      (purpose === 'food' || purpose === 'total') && (period === 'unstated' || period === 'week'),
  );
  return task === 'MEAL_PLAN' || namesSum ? week : fourWeeks;
}

/** How many of the days are Monday–Friday, and how many Saturday or Sunday. */
export function countDays({ startDate, horizonDays }: Horizon): { weekdays: number; weekendDays: number } {
  const weekdays = dateRange(startDate, horizonDays).filter((date) => weekdayOf(date) <= 5).length;
  return { weekdays, weekendDays: horizonDays - weekdays };
}

/** Mean Gregorian month, days. */
const monthDays = 365.2425 / 12;

/**
 * A sum of money stated for a period, over the whole horizon, in minor units. "$90 for food" without a period is meant
 * for the plan that is asked for.
 */
export function overHorizon(
  amountMinor: number,
  period: MoneyPeriod,
  horizonDays: number,
  mealsPerDay = 3,
): number {
  const perDay: Record<Exclude<MoneyPeriod, 'unstated'>, number> = {
    meal: mealsPerDay,
    day: 1,
    week: 1 / 7,
    fortnight: 1 / 14,
    month: 1 / monthDays,
    year: 1 / 365.2425,
  };
  return Math.round(period === 'unstated' ? amountMinor : amountMinor * perDay[period] * horizonDays);
}
