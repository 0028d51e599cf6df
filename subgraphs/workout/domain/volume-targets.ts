import type { Level } from './exercise.js';
import { muscles, muscleWeight } from './muscle.js';
import { type CareFacts, careOf } from './safety/care.js';
import type { Goal, TrainingBrief } from './training-brief.js';

/**
 * Weekly fractional hard sets per large muscle (lowest that still builds, most that still pays) by level. Practitioner
 * landmarks (Israetel), in the span that dose–response reviews support (Schoenfeld 2017, Baz-Valle 2022, Pelland 2024).
 */
const landmarks: Readonly<Record<Level, readonly [number, number]>> = {
  BEGINNER: [6, 10],
  INTERMEDIATE: [10, 16],
  ADVANCED: [12, 20],
};

/** Sets that keep what is there, per large muscle and week. */
const maintenance: readonly [number, number] = [4, 6];

/** Share of the landmarks by goal. Strength pays in load rather than in sets; a deficit recovers worse (×0.8). */
const goalShare: Readonly<Record<Goal, number>> = {
  STRENGTH: 0.8,
  MUSCLE: 1,
  FAT_LOSS: 0.8,
  ENDURANCE: 0,
  GENERAL_HEALTH: 0.7,
  // Recovery is shared with the sport; two heavy sessions a week suffice (Rønnestad & Mujika 2014).
  SPORT_SUPPORT: 0.6,
};

const priorityShare = 1.3;

/** Weekly set target of one muscle, in fractional sets (direct 1, indirect 0.5). */
export interface VolumeTarget {
  readonly muscle: string;
  readonly sets: number;
}

/**
 * Set targets of a build week.
 * @param progress 0 at the first week of the mesocycle (minimum that builds), 1 at its last build week.
 */
export function volumeTargets(
  brief: Pick<TrainingBrief, 'goal' | 'priorityMuscles'> & CareFacts,
  progress: number,
): VolumeTarget[] {
  const [low, high] = rangeFor(brief.goal, brief.level);
  const { volumeShare } = careOf(brief);
  const base = (low + Math.min(1, Math.max(0, progress)) * (high - low)) * volumeShare;
  const priority = new Set(brief.priorityMuscles);
  return muscles.map((muscle) => ({
    muscle,
    sets: base * muscleWeight(muscle) * (priority.has(muscle) ? priorityShare : 1),
  }));
}

function rangeFor(goal: Goal, level: Level): readonly [number, number] {
  const share = goalShare[goal];
  if (share === 0) return maintenance;
  const [low, high] = landmarks[level];
  return [Math.max(maintenance[0], low * share), Math.max(maintenance[1], high * share)];
}

/** Progress 0..1 of a week in the mesocycle of four build weeks; the deload week (5) counts as the first. */
export function mesocycleProgress(mesocycleWeek: number): number {
  return isDeloadWeek(mesocycleWeek) ? 0 : Math.min(1, (mesocycleWeek - 1) / 3);
}

/** Weeks 1–4 build, week 5 deloads (every 4–6 weeks, Bell 2023 Delphi consensus). */
export const mesocycleWeeks = 5;

/** True for the deload week of the mesocycle. */
export function isDeloadWeek(mesocycleWeek: number): boolean {
  return mesocycleWeek === mesocycleWeeks;
}
