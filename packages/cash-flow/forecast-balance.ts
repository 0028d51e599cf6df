import { addDays, daysBetween, fromEpochDay, type LocalDate, toEpochDay } from '@progressive/quantities';
import { type Random, seededRandom } from '@progressive/seeded-random';
import { calibrationOrigins, originSpacing, type PastForecast, spreadsOf } from './calibrate-intervals.js';
import { dueDates } from './due-dates.js';
import { findRecurring } from './find-recurring.js';
import type { Payment, RecurringPayment } from './payment.js';

/** What would be different: a branch never touches the history. */
export interface WhatIf {
  /** Recurring payments of these merchants stop from this day. */
  readonly stopped: readonly { readonly merchant: string; readonly from: LocalDate }[];
  /** New payments, once or every month from their day. */
  readonly added: readonly {
    readonly date: LocalDate;
    readonly amountMinor: number;
    readonly monthly: boolean;
  }[];
}

export interface ForecastRequest {
  readonly payments: readonly Payment[];
  /** Balance at the end of `today`, minor units. */
  readonly balanceMinor: number;
  readonly today: LocalDate;
  /** Days to look ahead, 1 to 366. */
  readonly days: number;
  readonly whatIf?: WhatIf;
  /** A balance below it is low. */
  readonly lowMinor?: number;
  readonly seed?: number;
  /** Widens or narrows all intervals around the median; found for each day by backtest when left out. */
  readonly spread?: number;
  /** Simulated futures; 400 by default. */
  readonly paths?: number;
  /** Forecasts of earlier days, made with `spread` 1: for backtests, which need each of them many times. Filled here. */
  readonly earlier?: Map<LocalDate, readonly ForecastDay[]>;
}

/** A day ahead; four of five balances are expected between low and high. */
export interface ForecastDay {
  readonly date: LocalDate;
  readonly medianMinor: number;
  readonly lowMinor: number;
  readonly highMinor: number;
  /** Probability of a balance below the low mark on this day, 0 to 1. */
  readonly lowProbability: number;
}

export interface BalanceForecast {
  readonly days: readonly ForecastDay[];
  readonly recurring: readonly RecurringPayment[];
  /** The day on which the median is lowest. */
  readonly lowest: ForecastDay;
  /** Probability that some day ends below the low mark, 0 to 1. */
  readonly everLowProbability: number;
  /** What the interval of each day was scaled by. */
  readonly spreads: readonly number[];
}

const usualPaths = 400;
/** Days of the past that habits are drawn from, at most. */
const habitDays = 182;
const nothing: WhatIf = { stopped: [], added: [] };

/**
 * Forecasts the balance of each day: recurring payments on their dates with their jitter and amounts, plus habits, drawn in
 * blocks of seven days that begin on the same weekday (Künsch 1989) from the last half year; 400 paths. The 80 % interval is
 * scaled by what earlier forecasts missed (see `spreadsOf`).
 */
export function forecastBalance(request: ForecastRequest): BalanceForecast {
  const { payments, today, days, whatIf = nothing, lowMinor = 0, seed = 1, paths = usualPaths } = request;
  const past = payments.filter(({ date }) => date <= today);
  const recurring = findRecurring(past, today).filter(({ ended }) => !ended);
  const spreads =
    request.spread === undefined
      ? spreadsOf(earlierForecasts({ ...request, payments: past }), days)
      : Array.from({ length: days }, () => request.spread ?? 1);
  const balances = simulate({ past, recurring, today, days, whatIf, paths, random: seededRandom(seed) });
  const forecastDays = Array.from({ length: days }, (_, index) =>
    describeDay(
      balances.map((path) => request.balanceMinor + (path[index] ?? 0)),
      addDays(today, index + 1),
      spreads[index] ?? 1,
      lowMinor,
    ),
  );
  const lowest = forecastDays.reduce((least, day) => (day.medianMinor < least.medianMinor ? day : least));
  const ever = balances.filter((path) =>
    path.some((change) => request.balanceMinor + change < lowMinor),
  ).length;
  return { days: forecastDays, recurring, lowest, everLowProbability: ever / paths, spreads };
}

function describeDay(
  balances: readonly number[],
  date: LocalDate,
  spread: number,
  lowMark: number,
): ForecastDay {
  const sorted = Float64Array.from(balances).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const median = at(0.5);
  return {
    date,
    medianMinor: Math.round(median),
    lowMinor: Math.round(median - (median - at(0.1)) * spread),
    highMinor: Math.round(median + (at(0.9) - median) * spread),
    lowProbability:
      sorted.filter((balance) => median + (balance - median) * spread < lowMark).length / sorted.length,
  };
}

interface Simulation {
  readonly past: readonly Payment[];
  readonly recurring: readonly RecurringPayment[];
  readonly today: LocalDate;
  readonly days: number;
  readonly whatIf: WhatIf;
  readonly paths: number;
  readonly random: Random;
}

/** Changes of the balance since today, a path a row, a day a column. */
function simulate({ past, recurring, today, days, whatIf, paths, random }: Simulation): Float64Array[] {
  const start = toEpochDay(today);
  const habits = habitsOf(past, recurring, start);
  const history = amountsOf(past, recurring);
  const certain = addedChanges(whatIf, start, days);
  const due = recurring.map((payment) => {
    const stop = whatIf.stopped.find(({ merchant }) => merchant === payment.merchant);
    const dates = dueDates(payment, today, days).filter((date) => stop === undefined || date < stop.from);
    const amounts = history.get(payment) ?? [payment.amountMinor];
    return { payment, amounts, columns: dates.map((date) => toEpochDay(date) - start - 1) };
  });
  return Array.from({ length: paths }, () => {
    const change = Float64Array.from(certain);
    for (const { payment, amounts, columns } of due) {
      for (const column of columns) {
        // It comes as regularly as it came.
        if (random.next() > Math.min(1, payment.regularity + 0.02)) continue;
        const late =
          payment.jitterDays === 0 ? 0 : random.integer(2 * payment.jitterDays + 1) - payment.jitterDays;
        const at = Math.max(0, column + late);
        if (at < days) change[at] = (change[at] ?? 0) + random.pick(amounts);
      }
    }
    addHabits(change, habits, start, random);
    for (let day = 1; day < days; day += 1) change[day] = (change[day] ?? 0) + (change[day - 1] ?? 0);
    return change;
  });
}

/** Amounts to draw from: the last six, all of them moved to the level of the last three. */
function amountsOf(
  past: readonly Payment[],
  recurring: readonly RecurringPayment[],
): Map<RecurringPayment, number[]> {
  return new Map(
    recurring.map((payment) => {
      const own = past
        .filter((each) => isPart(each, payment))
        .map(({ amountMinor }) => amountMinor)
        .slice(-6);
      const flat = payment.lowMinor === payment.highMinor || payment.priceRise !== null;
      return [payment, flat || own.length === 0 ? [payment.amountMinor] : own] as const;
    }),
  );
}

function isPart({ merchant, amountMinor }: Payment, payment: RecurringPayment): boolean {
  if (merchant !== payment.merchant || amountMinor < 0 !== payment.amountMinor < 0) return false;
  const [low, high] = [
    Math.min(payment.lowMinor, payment.highMinor),
    Math.max(payment.lowMinor, payment.highMinor),
  ];
  const margin = 0.1 * Math.abs(payment.amountMinor);
  return amountMinor >= low - margin && amountMinor <= high + margin;
}

/** Money of each day that no rule explains, the last half year; index 0 is the oldest day. */
function habitsOf(past: readonly Payment[], recurring: readonly RecurringPayment[], start: number) {
  const first = past.reduce((least, { date }) => Math.min(least, toEpochDay(date)), start);
  const length = Math.max(7, Math.min(habitDays, start - first + 1));
  const daily = new Float64Array(length);
  for (const payment of past) {
    const index = toEpochDay(payment.date) - (start - length + 1);
    if (index < 0 || index >= length || recurring.some((rule) => isPart(payment, rule))) continue;
    daily[index] = (daily[index] ?? 0) + payment.amountMinor;
  }
  return daily;
}

function addHabits(change: Float64Array, habits: Float64Array, start: number, random: Random): void {
  const blocks = Math.floor(habits.length / 7);
  for (let day = 0; day < change.length; day += 7) {
    // Blocks are counted from the newest day backwards, so that each begins on the weekday of the day after today.
    const from = habits.length - 7 * (1 + random.integer(blocks));
    for (let offset = 0; offset < 7 && day + offset < change.length; offset += 1)
      change[day + offset] = (change[day + offset] ?? 0) + (habits[from + offset] ?? 0);
  }
}

function addedChanges({ added }: WhatIf, start: number, days: number): Float64Array {
  const change = new Float64Array(days);
  for (const { date, amountMinor, monthly } of added) {
    const day = Number(date.slice(8));
    for (let index = 0; index < days; index += 1) {
      const each = fromEpochDay(start + 1 + index);
      const isDay = each === date || (monthly && each > date && isMonthly(each, day));
      if (isDay) change[index] = (change[index] ?? 0) + amountMinor;
    }
  }
  return change;
}

function isMonthly(date: LocalDate, day: number): boolean {
  const isLast = addDays(date, 1).slice(5, 7) !== date.slice(5, 7);
  const own = Number(date.slice(8));
  return own === day || (isLast && own < day);
}

/** Paths of a forecast of the past: its quantiles only scale those of the forecast asked for. */
const calibrationPaths = 160;
/** Days of history that a forecast of the past needs. */
const leastHistory = 90;

/** Forecasts of earlier days with what was known then, as far as it is known by now what came. */
function earlierForecasts({ payments, today, days, earlier }: ForecastRequest): PastForecast[] {
  const first = payments.reduce((least, { date }) => (date < least ? date : least), today);
  const found: PastForecast[] = [];
  for (let back = 1; back <= calibrationOrigins; back += 1) {
    const origin = addDays(today, -originSpacing * back);
    if (daysBetween(first, origin) < leastHistory) break;
    const length = Math.min(days, daysBetween(origin, today));
    let told = earlier?.get(origin);
    if (told === undefined || told.length < length) {
      const known = payments.filter(({ date }) => date <= origin);
      const request = { payments: known, balanceMinor: 0, today: origin, spread: 1, paths: calibrationPaths };
      told = forecastBalance({ ...request, days: earlier === undefined ? length : days, seed: back }).days;
      earlier?.set(origin, told);
    }
    found.push({ days: told.slice(0, length), real: cumulative(payments, origin, length) });
  }
  return found;
}

/** What really happened: changes of the balance in the days behind an origin, summed up. */
export function cumulative(payments: readonly Payment[], origin: LocalDate, days: number): Float64Array {
  const start = toEpochDay(origin);
  const sums = new Float64Array(days);
  for (const { date, amountMinor } of payments) {
    const index = toEpochDay(date) - start - 1;
    if (index >= 0 && index < days) sums[index] = (sums[index] ?? 0) + amountMinor;
  }
  for (let day = 1; day < days; day += 1) sums[day] = (sums[day] ?? 0) + (sums[day - 1] ?? 0);
  return sums;
}
