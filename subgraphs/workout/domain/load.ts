import { isIsolation } from './dose.js';
import { type Exercise, levelRank } from './exercise.js';
import type { Body, StrengthRecord, TrainingBrief } from './training-brief.js';

/** Estimated one-repetition maximum, kg, and where it comes from. */
export interface StrengthEstimate {
  readonly e1rmKg: number;
  readonly source: 'LOGGED' | 'START_HEURISTIC';
  /** Sets behind a logged estimate. */
  readonly sets: number;
}

/**
 * Epley 1985 on repetitions to failure: w · (1 + (reps + RIR) / 30), kg. Valid to about 12 repetitions; beyond that it
 * overstates, so only sets with reps + RIR ≤ 15 are used for estimates.
 */
export function epleyOneRepMax(weightKg: number, reps: number, rir: number): number {
  return weightKg * (1 + (reps + rir) / 30);
}

/** The inverse of {@link epleyOneRepMax}: the load that leaves `rir` repetitions in reserve after `reps`, kg. */
export function loadForReps(e1rmKg: number, reps: number, rir: number): number {
  return e1rmKg / (1 + (reps + rir) / 30);
}

/** `kg` rounded down to the exercise's load step; never below one step. */
export function roundDownToStep(kg: number, stepKg: number): number {
  if (stepKg <= 0) return 0;
  return Math.max(stepKg, Math.floor(kg / stepKg + 1e-9) * stepKg);
}

const usedSets = 3;
const mostReps = 15;

/** Median of the three latest logged sets of the exercise (robust to one bad day); undefined without any. */
export function estimateFromHistory(
  key: string,
  history: readonly StrengthRecord[],
): StrengthEstimate | undefined {
  const latest = history
    .filter((record) => record.exerciseKey === key && record.reps + record.rir <= mostReps)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, usedSets)
    .map((record) => epleyOneRepMax(record.weightKg, record.reps, record.rir))
    .sort((a, b) => a - b);
  const middle = latest[Math.floor((latest.length - 1) / 2)];
  return middle === undefined ? undefined : { e1rmKg: middle, source: 'LOGGED', sets: latest.length };
}

/**
 * One-repetition maximum as a share of body weight that an untrained, an intermediate and an advanced man typically
 * reach with a barbell, by pattern. Our own cautious round figures below common strength standards: a start, not a norm.
 */
const barbellShare: Readonly<Record<string, readonly [number, number, number]>> = {
  squat: [0.7, 1.1, 1.5],
  hinge: [0.8, 1.3, 1.75],
  bridge: [0.9, 1.4, 2],
  lunge: [0.45, 0.75, 1],
  push: [0.45, 0.75, 1.05],
  pull: [0.45, 0.75, 1],
  carry: [0.4, 0.6, 0.8],
};

const isolationShare: readonly [number, number, number] = [0.15, 0.25, 0.35];
const otherShare: readonly [number, number, number] = [0.2, 0.35, 0.5];

/** Loaded free weights held one in each hand: each takes a little less than half. */
const perHandShare = 0.4;
/** Caution on top, because nothing is known of the person's strength yet. */
const startCaution = 0.8;

/** Women's typical strength relative to men's of the same weight: lower and upper body. */
const femaleShare = { lower: 0.75, upper: 0.6 } as const;

/**
 * From 50 years on, strength of untrained people falls by about 1 % a year (Keller & Engelhardt 2013); before it is grown
 * it is less for the body weight, in our own careful steps.
 */
function ageShare(ageYears: number): number {
  if (ageYears < 16) return ageYears < 13 ? 0.5 : 0.7;
  return Math.max(0.6, 1 - Math.max(0, ageYears - 50) * 0.01);
}

/** A stated, cautious guess for a loaded exercise without history; undefined for work with body weight or bands. */
export function startHeuristic(
  exercise: Exercise,
  body: Body,
  level: TrainingBrief['level'],
): StrengthEstimate | undefined {
  if (!isExternallyLoaded(exercise)) return undefined;
  const rank = levelRank(level);
  const share = shareFor(exercise)[rank] ?? 0.15;
  const sex = body.sex === 'MALE' ? 1 : isLower(exercise) ? femaleShare.lower : femaleShare.upper;
  const hands = isPerHand(exercise) ? perHandShare : 1;
  const side = exercise.unilateral && !isPerHand(exercise) ? 0.6 : 1;
  const e1rmKg = body.weightKg * share * sex * hands * side * ageShare(body.ageYears) * startCaution;
  return { e1rmKg, source: 'START_HEURISTIC', sets: 0 };
}

function shareFor(exercise: Exercise): readonly [number, number, number] {
  if (isIsolation(exercise)) return isolationShare;
  const family = Object.keys(barbellShare).find((name) => exercise.pattern.includes(name));
  return barbellShare[family ?? ''] ?? otherShare;
}

function isLower(exercise: Exercise): boolean {
  return ['squat', 'hinge', 'bridge', 'lunge', 'calf', 'quadriceps', 'hamstrings'].some((part) =>
    exercise.pattern.includes(part),
  );
}

const handHeld: ReadonlySet<string> = new Set(['dumbbell', 'kettlebell']);

/** True when the load is per hand: every way to equip the exercise is a dumbbell or kettlebell. */
export function isPerHand(exercise: Exercise): boolean {
  return exercise.equipment.some((group) => group.length > 0 && group.every((item) => handHeld.has(item)));
}

const weights: ReadonlySet<string> = new Set([
  ...handHeld,
  'barbell',
  'ez-bar',
  'trap-bar',
  'weight-plate',
  'sandbag',
  'medicine-ball',
  'cable-machine',
  'leg-press',
]);

/** True when the exercise cannot be done without a weight; machines that take weight off the body do not count. */
export function isExternallyLoaded(exercise: Exercise): boolean {
  const isWeight = (item: string) =>
    weights.has(item) || (item.startsWith('machine-') && !item.startsWith('machine-assisted'));
  return (
    exercise.loadStepKg > 0 && exercise.equipment.some((group) => group.length > 0 && group.every(isWeight))
  );
}
