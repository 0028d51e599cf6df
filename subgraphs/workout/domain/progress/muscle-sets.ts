import { addDays, type LocalDate, weekdayOf } from '@progressive/quantities';
import type { Exercise } from '../exercise.js';
import type { LoggedSet } from '../log/logged-set.js';

/** Hard sets of a muscle in a week, direct 1, indirect by their share (fractional sets, Pelland 2024). */
export interface MuscleWeek {
  /** Monday. */
  readonly weekStart: LocalDate;
  readonly muscle: string;
  readonly sets: number;
}

/** A set with more in reserve is no hard one. */
const mostReserve = 4;

/** Hard sets by week and muscle, in order. */
export function muscleWeeks(
  sets: readonly LoggedSet[],
  exercises: ReadonlyMap<string, Pick<Exercise, 'muscles'>>,
): MuscleWeek[] {
  const sums = new Map<string, MuscleWeek>();
  for (const { exerciseKey, kind, rir, date } of sets) {
    const exercise = exerciseKey === null ? undefined : exercises.get(exerciseKey);
    if (exercise === undefined || kind === 'WARM_UP' || (rir ?? 0) > mostReserve) continue;
    const weekStart = addDays(date, 1 - weekdayOf(date));
    for (const [muscle, share] of Object.entries(exercise.muscles)) {
      const key = `${weekStart}|${muscle}`;
      sums.set(key, { weekStart, muscle, sets: (sums.get(key)?.sets ?? 0) + share });
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, week]) => week);
}
