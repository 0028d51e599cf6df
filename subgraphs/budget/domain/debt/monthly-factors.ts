import { daysBetween, fromEpochDay, type LocalDate, toEpochDay } from '@progressive/quantities';
import { type Debt, rateOn } from './debt.js';

/** The day a number of months after a day; the month's last day where it is shorter. */
export function monthsAfter(start: LocalDate, months: number): LocalDate {
  const index = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const firstOf = (month: number): number =>
    toEpochDay(
      `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    );
  return fromEpochDay(Math.min(firstOf(index) + Number(start.slice(8, 10)) - 1, firstOf(index + 1) - 1));
}

/**
 * Interest of a month as a part of the balance, for each month from the first day on: month t runs from `monthsAfter(start, t)`
 * to the payment day `monthsAfter(start, t + 1)`, each day at its own rate.
 */
export function monthlyFactors(debt: Debt, start: LocalDate, months: number): Float64Array {
  const factors = new Float64Array(months);
  for (let month = 0; month < months; month += 1) {
    const from = monthsAfter(start, month);
    factors[month] =
      debt.dayCount === 'THIRTY_360'
        ? rateOn(debt, from) / 1200
        : daysAtTheirRates(debt, from, monthsAfter(start, month + 1)) /
          (debt.dayCount === 'ACTUAL_360' ? 36_000 : 36_500);
  }
  return factors;
}

/** The sum over the days of a month of the day's rate, percent. */
function daysAtTheirRates(debt: Debt, from: LocalDate, to: LocalDate): number {
  const ends = debt.promotions.map(({ until }) => toEpochDay(until) + 1);
  const cuts = [toEpochDay(from), ...ends, toEpochDay(to)]
    .filter((day) => day >= toEpochDay(from) && day <= toEpochDay(to))
    .sort((a, b) => a - b);
  let sum = 0;
  for (let index = 1; index < cuts.length; index += 1) {
    const first = fromEpochDay(cuts[index - 1] ?? 0);
    sum += rateOn(debt, first) * daysBetween(first, fromEpochDay(cuts[index] ?? 0));
  }
  return sum;
}
