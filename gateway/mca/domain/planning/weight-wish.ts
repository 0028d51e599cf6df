import { daysBetween, type LocalDate } from '@progressive/quantities';
import type { Wishes } from '../routing/wishes.js';

/** What a sentence wants of the body weight. */
export interface WeightWish {
  readonly direction: 'LOSE' | 'GAIN';
  /** Kilograms in all; null when it names none. */
  readonly kg: number | null;
  /** The pace that it names, kg a week, above 0; null when it names none. */
  readonly weeklyKg: number | null;
}

const weeksOf: Readonly<Record<string, number>> = { day: 1 / 7, week: 1, month: 365.2425 / 12 / 7 };

/** The first wish about the weight; null where there is none. */
export function weightWish({ goals, body }: Wishes, today: LocalDate): WeightWish | null {
  const goal = goals.find(({ kind }) => kind === 'lose-weight' || kind === 'gain-weight');
  if (goal === undefined) return null;
  const { weightKg, targetWeightKg } = body;
  const apart = weightKg === null || targetWeightKg === null ? null : Math.abs(weightKg - targetWeightKg);
  const direction = goal.kind === 'lose-weight' ? 'LOSE' : 'GAIN';
  const weeks = weeksOf[goal.period];
  if (weeks !== undefined)
    return { direction, kg: apart, weeklyKg: goal.amount === null ? null : goal.amount / weeks };
  const kg = goal.amount ?? apart;
  const days = goal.byDate === null ? 0 : daysBetween(today, goal.byDate);
  return { direction, kg, weeklyKg: kg === null || days < 1 ? null : (kg * 7) / days };
}
