/**
 * Loads as a share of the maximum, beside repetitions in reserve: two ways coaches write strength work. Both end in the
 * same kind of prescription, so that a person may train by the bar or by feel.
 */

/** How the loads of heavy lifts are set. */
export const strengthMethods = ['RESERVE', 'PERCENT_ONE_REP_MAX', 'PERCENT_TRAINING_MAX'] as const;
export type StrengthMethod = (typeof strengthMethods)[number];

/**
 * Percent of the one-repetition maximum by repetitions to failure, 1 to 12: the usual table of coaches (Baechle & Earle,
 * Essentials of Strength Training and Conditioning, NSCA, 2008, table of %1RM and repetitions). People differ by some
 * repetitions, more at low percents (Richens & Cleather 2014; Nuzzo 2024), so the reserve stays beside it.
 */
const percentByReps: readonly number[] = [100, 95, 93, 90, 87, 85, 83, 80, 77, 75, 70, 67];

/** Percent of the maximum at which so many repetitions can just be done. @param reps to failure; clamped to 1..12. */
export function percentForReps(reps: number): number {
  const at = Math.min(percentByReps.length, Math.max(1, Math.round(reps)));
  return percentByReps[at - 1] as number;
}

/** Most repetitions (1..12) that the table allows at a percent of the maximum. */
export function repsAtPercent(percent: number): number {
  return Math.max(1, percentByReps.findLastIndex((row) => row >= percent - 1e-9) + 1);
}

/** The training max, as a share of the one-repetition maximum: 0.9 (Wendler 2009, 5/3/1). */
export const trainingMaxShare = 0.9;

interface Wave {
  readonly reps: number;
  /** Percent of the training max; absent where the table above decides. */
  readonly percent?: number;
}

/**
 * Repetitions by mesocycle week 1..5. Of the one-repetition maximum: 5, 4, 3, 3 with 3, 2, 2, 1 in reserve are 80, 85,
 * 87 and 90 %, the 80 % and more that strength asks for (ACSM 2026).
 */
const oneRepMaxWave: readonly Wave[] = [{ reps: 5 }, { reps: 4 }, { reps: 3 }, { reps: 3 }, { reps: 5 }];

/**
 * Of the training max, in straight sets: Wendler's waves of fives, threes and the heavy week (65–85, 70–90, 75–95 %, the
 * deload at 40–60 %); ours keeps to the upper half, since every set counts here and none is to failure.
 */
const trainingMaxWave: readonly Wave[] = [
  { reps: 5, percent: 80 },
  { reps: 5, percent: 85 },
  { reps: 3, percent: 90 },
  { reps: 3, percent: 95 },
  { reps: 5, percent: 60 },
];

/** Percent of the one-repetition maximum in the deload of the first method (deloads keep 50–70 %, Bell 2023). */
const deloadPercent = 65;

/** The dose of one heavy lift in one week. */
export interface PercentageDose {
  readonly reps: number;
  readonly percent: number;
  readonly percentOf: 'ONE_REP_MAX' | 'TRAINING_MAX';
  /** kg before rounding to plates. */
  readonly loadKg: number;
  /** Repetitions that should be left; by the table. */
  readonly rir: number;
}

/**
 * Percentage work of a week.
 * @param mesocycleWeek 1..5. @param leastReps the exercise's own lower end. @param rir planned reserve of the week.
 */
export function percentageDose(
  method: Exclude<StrengthMethod, 'RESERVE'>,
  e1rmKg: number,
  mesocycleWeek: number,
  leastReps: number,
  rir: number,
): PercentageDose {
  const isDeload = mesocycleWeek === 5;
  const waves = method === 'PERCENT_TRAINING_MAX' ? trainingMaxWave : oneRepMaxWave;
  const wave = waves[mesocycleWeek - 1] ?? { reps: 5 };
  const reps = Math.max(wave.reps, leastReps);
  if (method === 'PERCENT_ONE_REP_MAX') {
    const percent = isDeload ? deloadPercent : percentForReps(reps + rir);
    return { reps, percent, percentOf: 'ONE_REP_MAX', loadKg: (e1rmKg * percent) / 100, rir };
  }
  const most = percentForReps(reps + rir) / trainingMaxShare;
  const percent = Math.min(wave.percent ?? most, Math.floor(most));
  const ofMax = percent * trainingMaxShare;
  const left = Math.min(5, Math.max(rir, repsAtPercent(ofMax) - reps));
  return { reps, percent, percentOf: 'TRAINING_MAX', loadKg: (e1rmKg * ofMax) / 100, rir: left };
}
