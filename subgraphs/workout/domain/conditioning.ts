import type { Exercise } from './exercise.js';
import { isConditioning } from './exercise.js';
import type { Focus } from './split.js';
import type { Goal, TrainingBrief } from './training-brief.js';

/** How much of the week goes to heart and lungs, as a candidate's style. */
export const styles = ['STRENGTH_FIRST', 'BALANCED', 'CONDITIONING_FIRST'] as const;
export type Style = (typeof styles)[number];

/**
 * Moderate-equivalent minutes a week that each goal asks for. WHO 2020 (Bull 2020, BJSM 54:1451): 150–300 moderate or
 * 75–150 vigorous; everyday walking outside the sessions is expected to give the rest for strength and muscle.
 */
export const conditioningTarget: Readonly<Record<Goal, number>> = {
  STRENGTH: 45,
  MUSCLE: 60,
  FAT_LOSS: 180,
  ENDURANCE: 240,
  GENERAL_HEALTH: 150,
  // The sport itself trains heart and lungs.
  SPORT_SUPPORT: 0,
};

/** Most of a mixed session that may go to conditioning. */
const largestShare: Readonly<Record<Goal, number>> = {
  STRENGTH: 0.2,
  MUSCLE: 0.25,
  FAT_LOSS: 0.5,
  ENDURANCE: 0.55,
  GENERAL_HEALTH: 0.5,
  SPORT_SUPPORT: 0.2,
};

const styleFactor: Readonly<Record<Style, number>> = {
  STRENGTH_FIRST: 0.4,
  BALANCED: 1,
  CONDITIONING_FIRST: 1.6,
};

/** From this MET on an activity is vigorous, and a minute counts twice (WHO 2020). */
export const vigorousMet = 6;

const shortestBlockMinutes = 6;

/** The intensity of a conditioning block. */
export type Intensity = 'EASY' | 'HARD';

/** Moderate-equivalent minutes: vigorous minutes count twice. */
export function moderateEquivalent(minutes: number, met: number): number {
  if (met < 3) return 0;
  return met >= vigorousMet ? minutes * 2 : minutes;
}

/**
 * Conditioning minutes at the end of each mixed session, in whole minutes; 0 when too short to be worth it.
 * @param met of the activity that will be done.
 */
export function finisherMinutes(
  goal: Goal,
  style: Style,
  split: readonly Focus[],
  minutesPerSession: number,
  met: number,
): number {
  const mixed = split.filter((focus) => focus !== 'CONDITIONING').length;
  if (mixed === 0) return 0;
  const perMinute = met >= vigorousMet ? 2 : 1;
  const dedicated = (split.length - mixed) * (minutesPerSession - 8) * perMinute;
  const wished = (conditioningTarget[goal] * styleFactor[style] - dedicated) / perMinute / mixed;
  const share = Math.min(0.75, largestShare[goal] * (style === 'CONDITIONING_FIRST' ? 1.4 : 1));
  const minutes = Math.floor(Math.min(wished, minutesPerSession * share));
  return minutes < shortestBlockMinutes ? 0 : minutes;
}

/** Bounds of MET per intensity; beginners are kept from the top end. */
function suits(exercise: Exercise, intensity: Intensity, brief: Pick<TrainingBrief, 'level'>): boolean {
  if (intensity === 'EASY') return exercise.met >= 3 && exercise.met < 8;
  return exercise.met >= vigorousMet && exercise.met <= (brief.level === 'BEGINNER' ? 8.5 : 13);
}

/** Easy blocks are one steady activity of 10 minutes or more; hard ones are that, or intervals. */
function suitsBlock({ durationSeconds, key }: Exercise, intensity: Intensity): boolean {
  const [shortest = 0, longest = 0] = durationSeconds ?? [];
  const isSteady = longest >= 600 && shortest <= 1800;
  return isSteady || (intensity === 'HARD' && key.includes('intervals'));
}

/**
 * Conditioning activities a person may do at an intensity, best first: gentle on joints, simple, favourites first.
 * Falls back to any eligible conditioning activity; empty when there is none.
 */
export function rankConditioning(
  eligible: readonly Exercise[],
  intensity: Intensity,
  brief: Pick<TrainingBrief, 'level' | 'favouriteExercises'>,
): Exercise[] {
  const all = eligible.filter(isConditioning);
  const suiting = all.filter((exercise) => suits(exercise, intensity, brief));
  const favourites = new Set(brief.favouriteExercises);
  const aim = intensity === 'EASY' ? 5 : 8;
  const cost = (exercise: Exercise) =>
    Math.abs(exercise.met - aim) +
    (suitsBlock(exercise, intensity) ? 0 : 4) +
    exercise.skill +
    Object.values(exercise.jointStress).reduce((sum, stress) => sum + stress, 0) * 0.2 -
    (favourites.has(exercise.key) ? 10 : 0);
  return [...(suiting.length > 0 ? suiting : all)].sort(
    (a, b) => cost(a) - cost(b) || (a.key < b.key ? -1 : 1),
  );
}

/**
 * Heart-rate range of an intensity, beats per minute. HRmax = 208 − 0.7 · age (Tanaka 2001); easy 64–76 % and hard
 * 77–93 % of HRmax (ACSM classes moderate and vigorous).
 */
export function heartRateRange(ageYears: number, intensity: Intensity): readonly [number, number] {
  const highest = 208 - 0.7 * ageYears;
  const [low, high] = intensity === 'EASY' ? [0.64, 0.76] : [0.77, 0.93];
  return [Math.round(highest * low), Math.round(highest * high)];
}
