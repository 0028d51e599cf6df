import type { Exercise } from './exercise.js';
import type { Goal } from './training-brief.js';

/** How one set of an exercise is done for a goal. */
export interface Dose {
  /** Lowest and highest repetitions, or seconds for timed exercises. */
  readonly range: readonly [number, number];
  readonly unit: 'REPS' | 'SECONDS';
  readonly restSeconds: number;
  /** Work time of one set at the top of the range, both sides of a one-sided exercise. */
  readonly workSeconds: number;
}

/** Repetition ranges by goal. Strength ≥ 80 % of 1RM, growth over a wide range near failure (ACSM 2026). */
const goalReps: Readonly<Record<Goal, readonly [number, number]>> = {
  STRENGTH: [4, 6],
  MUSCLE: [6, 12],
  FAT_LOSS: [8, 15],
  ENDURANCE: [12, 20],
  GENERAL_HEALTH: [8, 12],
  SPORT_SUPPORT: [5, 8],
};

/** Factor on the exercise's own rest: full recovery for strength, density for the rest. */
const restFactor: Readonly<Record<Goal, number>> = {
  STRENGTH: 1.2,
  MUSCLE: 1,
  FAT_LOSS: 0.75,
  ENDURANCE: 0.65,
  GENERAL_HEALTH: 0.8,
  SPORT_SUPPORT: 1.1,
};

const widestRange = 4;

/**
 * The dose of an exercise: its own range narrowed to the goal's, rest in seconds rounded to 5.
 * @param lowestReps no set has fewer, whatever the goal.
 */
export function doseFor(exercise: Exercise, goal: Goal, lowestReps = 1): Dose {
  const rest = clamp(Math.round((exercise.restSeconds * restFactor[goal]) / 5) * 5, 30, 240);
  const sides = exercise.unilateral ? 2 : 1;
  if (exercise.durationSeconds) {
    const [low, high] = exercise.durationSeconds;
    return { range: [low, high], unit: 'SECONDS', restSeconds: rest, workSeconds: high * sides };
  }
  const range = notBelow(narrow(exercise.repRange ?? [8, 12], wantedReps(exercise, goal)), lowestReps);
  const workSeconds = Math.ceil(range[1] * exercise.secondsPerRep * sides);
  return { range, unit: 'REPS', restSeconds: rest, workSeconds };
}

/** Heavy low repetitions are kept to loaded movements of several joints; single-joint work stays moderate. */
function wantedReps(exercise: Exercise, goal: Goal): readonly [number, number] {
  const isHeavy = exercise.loadStepKg > 0 && !isIsolation(exercise);
  return goal === 'STRENGTH' && !isHeavy ? [6, 10] : goalReps[goal];
}

/** True for single-joint exercises. */
export function isIsolation(exercise: Exercise): boolean {
  return exercise.pattern.startsWith('isolation') || exercise.pattern === 'calf';
}

function narrow(
  own: readonly [number, number],
  wanted: readonly [number, number],
): readonly [number, number] {
  const low = Math.max(own[0], wanted[0]);
  const high = Math.min(own[1], wanted[1]);
  if (low > high) return [own[0], Math.min(own[1], own[0] + widestRange)];
  return [low, Math.min(high, low + widestRange)];
}

function notBelow([low, high]: readonly [number, number], lowest: number): readonly [number, number] {
  return low >= lowest ? [low, high] : [lowest, Math.max(high, lowest + 2)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Seconds an exercise takes in a session: set-up once, then work and rest per set. */
export function exerciseSeconds(exercise: Exercise, dose: Dose, sets: number): number {
  return exercise.setupSeconds + sets * (dose.workSeconds + dose.restSeconds);
}
