import type { Random } from '@progressive/seeded-random';
import { type Dose, doseFor } from './dose.js';
import { type Exercise, isConditioning, isMobility, levelRank } from './exercise.js';
import { mainMuscle, muscleIndex, muscleRegion, muscles, type Region } from './muscle.js';
import { careOf } from './safety/care.js';
import { findSport } from './sport-needs.js';
import type { TrainingBrief } from './training-brief.js';

/** Balance groups whose weekly sets are compared: push with pull, knee with hip. */
export type BalanceGroup = 'push' | 'pull' | 'knee' | 'hip' | 'other';

/** An exercise as the selection search sees it: flat numbers, no look-ups in the inner loop. */
export interface CompiledExercise {
  readonly exercise: Exercise;
  readonly dose: Dose;
  /** Indices into the volume vector and the share of a set that counts there, as pairs. */
  readonly contributionIndex: Int8Array;
  readonly contributionShare: Float64Array;
  readonly region: Region;
  readonly balance: BalanceGroup;
  /** What the person gets out of it besides volume: fit, preference, stimulus for its fatigue. About −2..4. */
  readonly quality: number;
  /** Points of each set besides volume: strength is built by loaded work of several joints. */
  readonly setValue: number;
  /** More sets than this are better spread over other exercises. */
  readonly mostSets: number;
  readonly secondsPerSet: number;
  readonly setupSeconds: number;
}

const balanceByPattern: Readonly<Record<string, BalanceGroup>> = {
  'horizontal-push': 'push',
  'vertical-push': 'push',
  'horizontal-pull': 'pull',
  'vertical-pull': 'pull',
  squat: 'knee',
  lunge: 'knee',
  hinge: 'hip',
  bridge: 'hip',
};

/** The balance group of a movement pattern. */
export function balanceGroup(pattern: string): BalanceGroup {
  return balanceByPattern[pattern] ?? 'other';
}

const keptPerPattern = 4;

/** Points per reference and the number of references that count. */
const standingPoints = 0.5;
const standingCap = 6;

/** Counted once for each catalogue. */
const standings = new WeakMap<readonly Exercise[], ReadonlyMap<string, number>>();

/**
 * How basic an exercise is: how many others name it as their variation or as the next easier or harder step. People
 * learn and load the basic movements best, so programs are built around them.
 */
export function exerciseStanding(catalogue: readonly Exercise[]): ReadonlyMap<string, number> {
  const known = standings.get(catalogue);
  if (known) return known;
  const standing = new Map<string, number>();
  for (const exercise of catalogue) {
    // Every exercise with a long list of generated forms would look basic.
    if (exercise.variantOf !== undefined) continue;
    for (const key of [...exercise.easier, ...exercise.harder, ...exercise.variations]) {
      standing.set(key, (standing.get(key) ?? 0) + 1);
    }
  }
  standings.set(catalogue, standing);
  return standing;
}

/**
 * Compiles the strength exercises a person may do and keeps the best few of each pattern and main muscle, so that the
 * search sees every kind of stimulus and little noise. Deterministic for the random source.
 */
export function compilePool(
  eligible: readonly Exercise[],
  standing: ReadonlyMap<string, number>,
  brief: TrainingBrief,
  random: Random,
): CompiledExercise[] {
  const groups = new Map<string, CompiledExercise[]>();
  for (const exercise of eligible) {
    if (isConditioning(exercise) || isMobility(exercise) || isUnwishedJump(exercise, brief)) continue;
    const chance = random.next() + standingPoints * Math.min(standingCap, standing.get(exercise.key) ?? 0);
    const compiled = compileExercise(exercise, brief, chance);
    if (compiled.contributionIndex.length === 0) continue;
    const group = `${exercise.pattern}/${mainMuscle(exercise.muscles)}`;
    groups.set(group, [...(groups.get(group) ?? []), compiled]);
  }
  return [...groups.values()].flatMap((group) =>
    group
      .sort((a, b) => b.quality - a.quality || (a.exercise.key < b.exercise.key ? -1 : 1))
      .slice(0, keptPerPattern),
  );
}

/** Jumps train power and are no hard sets: only for those who like them and are not new to training. */
function isUnwishedJump(exercise: Exercise, brief: TrainingBrief): boolean {
  return exercise.pattern === 'plyometric' && !brief.favouriteExercises.includes(exercise.key);
}

/** One exercise in flat numbers. @param bonus points for what the exercise itself does not tell: standing, chance. */
export function compileExercise(exercise: Exercise, brief: TrainingBrief, bonus: number): CompiledExercise {
  const dose = doseFor(exercise, brief.goal, careOf(brief).lowestReps);
  const pairs = Object.entries(exercise.muscles).flatMap(([muscle, share]) => {
    const index = muscleIndex.get(muscle);
    return index === undefined ? [] : [{ index, share }];
  });
  return {
    exercise,
    dose,
    contributionIndex: Int8Array.from(pairs, (pair) => pair.index),
    contributionShare: Float64Array.from(pairs, (pair) => pair.share),
    region: muscleRegion(mainMuscle(exercise.muscles)),
    balance: balanceGroup(exercise.pattern),
    quality: qualityOf(exercise, brief) + bonus,
    setValue: setValueOf(exercise, brief),
    mostSets: isMainLift(exercise) ? 5 : 3,
    secondsPerSet: dose.workSeconds + dose.restSeconds,
    setupSeconds: exercise.setupSeconds,
  };
}

/** Score besides volume: preference, fit to level and goal, stimulus per fatigue. Weights are our own. */
function qualityOf(exercise: Exercise, brief: TrainingBrief): number {
  const stimulus = Object.values(exercise.muscles).reduce((sum, share) => sum + share, 0);
  const perFatigue = stimulus / (1 + exercise.systemicFatigue);
  return (
    familiarity(exercise, brief) +
    goalFit(exercise, brief) +
    sportFit(exercise, brief) +
    0.4 * perFatigue -
    levelMismatch(exercise, brief)
  );
}

/** Points for what the person likes and has done before. */
function familiarity({ key }: Exercise, { favouriteExercises, history }: TrainingBrief): number {
  const favourite = favouriteExercises.includes(key) ? 3 : 0;
  const known = history.some(({ exerciseKey }) => exerciseKey === key) ? 1 : 0;
  return favourite + known;
}

/** Strength and muscle are built by load that grows. */
function isLoadGoal({ goal }: TrainingBrief): boolean {
  return goal === 'STRENGTH' || goal === 'MUSCLE';
}

/** Points for load that can grow, for the barbell in strength; a deduction for holds by the clock. */
function goalFit(exercise: Exercise, brief: TrainingBrief): number {
  if (!isLoadGoal(brief)) return 0;
  const loadable = exercise.loadStepKg > 0 ? 1 : 0;
  const hasBarbell = exercise.equipment.some((group) => group.includes('barbell'));
  const heavy = brief.goal === 'STRENGTH' && hasBarbell ? 2 : 0;
  const timed = exercise.durationSeconds ? 0.3 : 0;
  return loadable + heavy - timed;
}

/** Points for a movement the supported sport needs. */
function sportFit({ pattern }: Exercise, { goal, sport }: TrainingBrief): number {
  if (goal !== 'SPORT_SUPPORT' || sport === undefined) return 0;
  return findSport(sport)?.patterns.includes(pattern) ? 1.5 : 0;
}

/** Deduction for an exercise far below the person's level, or one that asks much skill of a beginner. */
function levelMismatch(exercise: Exercise, brief: TrainingBrief): number {
  const levelsBelow = Math.max(0, levelRank(brief.level) - levelRank(exercise.level) - 1);
  const tooSimple = levelsBelow * (isLoadGoal(brief) ? 2 : 0.5);
  const tooHard = brief.level === 'BEGINNER' ? Math.max(0, exercise.skill - 2) * 0.6 : 0;
  return tooSimple + tooHard;
}

function setValueOf(exercise: Exercise, brief: TrainingBrief): number {
  if (brief.goal !== 'STRENGTH') return isMainLift(exercise) ? 0.2 : 0;
  return isMainLift(exercise) ? 0.8 : -0.3;
}

/** A loaded push, pull, squat, lunge, hinge or bridge. */
export function isMainLift({ loadStepKg, pattern }: Exercise): boolean {
  return loadStepKg > 0 && balanceGroup(pattern) !== 'other';
}

/** Number of entries of a volume vector. */
export const volumeSize = muscles.length;
