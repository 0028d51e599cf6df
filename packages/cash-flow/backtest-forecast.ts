import { addDays, type LocalDate } from '@progressive/quantities';
import { cumulative, type ForecastDay, forecastBalance } from './forecast-balance.js';
import type { Payment } from './payment.js';

/** How forecasts of a history did, over all origins and days ahead. Errors are mean absolute ones in minor units. */
export interface Backtest {
  readonly origins: number;
  /** Share of the balances within the 80 % interval. */
  readonly coverage: number;
  readonly errorMinor: number;
  /** Error of repeating the last four weeks. */
  readonly naiveFourWeeksMinor: number;
  /** Error of repeating the last calendar month, from the same day on. */
  readonly naiveMonthMinor: number;
}

/** Forecasts `days` from each origin with only what was known then, and compares with what came. */
export function backtestForecast(
  payments: readonly Payment[],
  origins: readonly LocalDate[],
  days: number,
): Backtest {
  const earlier = new Map<LocalDate, readonly ForecastDay[]>();
  let [inside, total, error, naiveWeeks, naiveMonth] = [0, 0, 0, 0, 0];
  for (const [seed, origin] of origins.entries()) {
    const known = payments.filter(({ date }) => date <= origin);
    const { days: told } = forecastBalance({
      payments: known,
      balanceMinor: 0,
      today: origin,
      days,
      seed,
      earlier,
    });
    const real = cumulative(payments, origin, days);
    const weeks = repeated(known, origin, days, 28);
    const month = repeated(known, origin, days, 30.4375);
    for (const [index, day] of told.entries()) {
      const came = real[index] ?? 0;
      if (came >= day.lowMinor && came <= day.highMinor) inside += 1;
      total += 1;
      error += Math.abs(came - day.medianMinor);
      naiveWeeks += Math.abs(came - (weeks[index] ?? 0));
      naiveMonth += Math.abs(came - (month[index] ?? 0));
    }
  }
  return {
    origins: origins.length,
    coverage: inside / total,
    errorMinor: error / total,
    naiveFourWeeksMinor: naiveWeeks / total,
    naiveMonthMinor: naiveMonth / total,
  };
}

/** The seasonal naive forecast: each day repeats the day one season before, again and again. */
function repeated(known: readonly Payment[], origin: LocalDate, days: number, season: number): number[] {
  const length = Math.round(season);
  const past = cumulative(known, addDays(origin, -length), length);
  const whole = past.at(-1) ?? 0;
  return Array.from(
    { length: days },
    (_, index) => whole * Math.floor(index / length) + (past[index % length] ?? 0),
  );
}
