/** How hard an exercise is to learn and to do well; also a person's training level. */
export const levels = ['BEGINNER', 'INTERMEDIATE', 'ADVANCED'] as const;
export type Level = (typeof levels)[number];

/** 0 = beginner … 2 = advanced, for comparisons. */
export function levelRank(level: Level): number {
  return levels.indexOf(level);
}

/** 0 = none, 1 = low, 2 = moderate, 3 = high. */
export type Rating = 0 | 1 | 2 | 3;

/** One exercise of the reference catalogue. Everything a program needs to dose, time and justify it. */
export interface Exercise {
  /** Stable, kebab-case. */
  readonly key: string;
  readonly name: string;
  /** Movement pattern, e.g. squat, hinge, isolation-biceps. */
  readonly pattern: string;
  /** Main plane of motion; empty when none dominates. */
  readonly plane: string;
  /** Share of a set that counts for a muscle: 1 direct, 0.5 indirect, 0.25 slight (fractional sets, Pelland 2024). */
  readonly muscles: Readonly<Record<string, number>>;
  /** All groups are needed, one item of each is enough; the item `none` is always at hand. */
  readonly equipment: readonly (readonly string[])[];
  /** True when each side is worked apart, so that a set takes twice the work time. */
  readonly unilateral: boolean;
  readonly level: Level;
  /** 1 (anyone) … 5 (needs coaching). */
  readonly skill: number;
  /** Load on the spine. */
  readonly axialLoad: Rating;
  /** How much the whole body pays for a hard set. */
  readonly systemicFatigue: Rating;
  /** Stress per joint; absent means 0. */
  readonly jointStress: Readonly<Record<string, number>>;
  /** Conditions that forbid the exercise, in words. */
  readonly contraindications: readonly string[];
  /** Repetitions per set; absent for timed exercises. */
  readonly repRange?: readonly [number, number];
  /** Seconds per set; absent for counted exercises. */
  readonly durationSeconds?: readonly [number, number];
  /** Seconds for one repetition, both phases. */
  readonly secondsPerRep: number;
  /** Rest after a hard set, seconds. */
  readonly restSeconds: number;
  /** Once per exercise: loading, adjusting, walking there. */
  readonly setupSeconds: number;
  /** Smallest sensible change of load, kg; 0 when it is not loaded. */
  readonly loadStepKg: number;
  /** Metabolic equivalent while doing it (Compendium 2024, Herrmann 2024). */
  readonly met: number;
  readonly technique: readonly string[];
  readonly breathing: string;
  readonly faults: readonly string[];
  readonly safety: readonly string[];
  readonly variations: readonly string[];
  /** Keys of easier and harder exercises of the same line. */
  readonly easier: readonly string[];
  readonly harder: readonly string[];
  /** Key of the exercise that this one is a form of. */
  readonly variantOf?: string;
  /** 3 = every gym knows it, programs choose among these; 2 = known; 1 = a way to do it (tempo, range). */
  readonly commonness: 1 | 2 | 3;
}

/** The muscles that an exercise trains (or stretches) most, by their share of the stimulus; all that share the highest. */
export function primaryMuscles({ muscles }: Pick<Exercise, 'muscles'>): string[] {
  const highest = Math.max(0, ...Object.values(muscles));
  return Object.keys(muscles).filter((muscle) => muscles[muscle] === highest);
}

/** True for exercises done for heart and lungs, dosed in minutes and not in hard sets. */
export function isConditioning(exercise: Exercise): boolean {
  return exercise.pattern === 'cardio' || exercise.pattern === 'conditioning';
}

/** True for mobility, stretching and balance drills, which carry no weekly set target. */
export function isMobility(exercise: Exercise): boolean {
  return exercise.pattern === 'mobility' || exercise.pattern === 'stretch' || exercise.pattern === 'balance';
}
