import { seededRandom } from '@progressive/seeded-random';
import { fundGoals, type OpenGoal } from './fund-goals.js';

/** Where a month's savings come from. HISTORY: blocks of the months that were; ASSUMED: a normal spread around a mean. */
export type SavingsModel =
  | { readonly kind: 'HISTORY'; readonly months: readonly number[] }
  | { readonly kind: 'ASSUMED'; readonly meanMinor: number; readonly deviationMinor: number };

/** When a goal is reached, over all simulated futures; months from now, 1 = this month. */
export interface GoalChance {
  readonly id: string;
  /** Reached in its time, 0 to 1; null without a date. */
  readonly probability: number | null;
  /** One in ten, one in two and nine in ten futures have reached it by then; null = not within the time looked at. */
  readonly early: number | null;
  readonly middle: number | null;
  readonly late: number | null;
}

export const outlookPaths = 2_000;
/** Twenty years. */
export const outlookMonths = 240;
/** Fewer months are no history. */
export const leastHistory = 6;

/** The model that fits what is known. With little history the spread is at least a quarter of the mean (our judgement). */
export function savingsModel(months: readonly number[], otherwiseMinor: number): SavingsModel {
  if (months.length >= leastHistory) return { kind: 'HISTORY', months };
  const mean =
    months.length > 0 ? months.reduce((sum, each) => sum + each, 0) / months.length : otherwiseMinor;
  const spread =
    months.length > 1
      ? Math.sqrt(months.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (months.length - 1))
      : 0;
  return { kind: 'ASSUMED', meanMinor: mean, deviationMinor: Math.max(spread, Math.abs(mean) / 4) };
}

/**
 * Simulates how savings fill goals in their order. History is drawn in blocks of about n^(1/3) months (moving block
 * bootstrap, Künsch 1989), so that good and bad months follow one another as they did. A month that loses money takes it from
 * what the last goals have. The same seed gives the same answer.
 */
export function goalOutlook(model: SavingsModel, goals: readonly OpenGoal[], seed: string): GoalChance[] {
  const random = seededRandom(seed);
  const reached = goals.map(() => new Int16Array(outlookPaths));
  const target = Float64Array.from(goals, ({ missingMinor }) => missingMinor);
  const draw = drawer(model, random.next);
  for (let path = 0; path < outlookPaths; path += 1) {
    const missing = target.slice();
    draw.restart();
    for (let month = 0; month < outlookMonths; month += 1) {
      const saved = draw.next();
      if (saved >= 0) fundGoals(saved, goals, missing, month);
      else takeBack(-saved, missing, target);
      let open = 0;
      for (const [index, each] of reached.entries()) {
        if (each[path] !== 0) continue;
        if ((missing[index] ?? 0) <= 0) each[path] = month + 1;
        else open += 1;
      }
      if (open === 0) break;
    }
  }
  return goals.map(({ id, monthsLeft }, index) =>
    chanceOf(id, monthsLeft, reached[index] ?? new Int16Array(0)),
  );
}

function chanceOf(id: string, monthsLeft: number | null, reached: Int16Array): GoalChance {
  const sorted = Float64Array.from(reached, (month) =>
    month === 0 ? Number.POSITIVE_INFINITY : month,
  ).sort();
  const at = (share: number): number | null => {
    const month = sorted[Math.ceil(share * sorted.length) - 1] ?? Number.POSITIVE_INFINITY;
    return Number.isFinite(month) ? month : null;
  };
  const inTime =
    monthsLeft === null ? null : sorted.filter((month) => month <= monthsLeft).length / sorted.length;
  return { id, probability: inTime, early: at(0.1), middle: at(0.5), late: at(0.9) };
}

/** Takes money out of what goals have, the last one first; what is not there is not taken. */
function takeBack(amountMinor: number, missing: Float64Array, target: Float64Array): void {
  let rest = amountMinor;
  for (let index = missing.length - 1; index >= 0 && rest > 0; index -= 1) {
    const part = Math.min(rest, (target[index] ?? 0) - (missing[index] ?? 0));
    missing[index] = (missing[index] ?? 0) + part;
    rest -= part;
  }
}

function drawer(model: SavingsModel, next: () => number): { restart(): void; next(): number } {
  if (model.kind === 'ASSUMED') {
    return {
      restart: () => undefined,
      // Box & Muller 1958.
      next: () =>
        Math.round(
          model.meanMinor +
            model.deviationMinor * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
        ),
    };
  }
  const { months } = model;
  const block = Math.max(1, Math.round(months.length ** (1 / 3)));
  let [at, left] = [0, 0];
  return {
    restart: () => {
      left = 0;
    },
    next: () => {
      if (left === 0) {
        at = Math.floor(next() * months.length);
        left = block;
      }
      left -= 1;
      const value = months[at % months.length] ?? 0;
      at += 1;
      return value;
    },
  };
}
