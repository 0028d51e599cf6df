import type { Region } from './muscle.js';
import type { TrainingBrief } from './training-brief.js';

/** What a session trains. */
export type Focus = 'FULL' | 'UPPER' | 'LOWER' | 'PUSH' | 'PULL' | 'CONDITIONING';

/** Regions of the body that a focus may train; the trunk fits everywhere. */
const regionsByFocus: Readonly<Record<Focus, readonly Region[]>> = {
  FULL: ['push', 'pull', 'legs', 'trunk'],
  UPPER: ['push', 'pull', 'trunk'],
  LOWER: ['legs', 'trunk'],
  PUSH: ['push', 'trunk'],
  PULL: ['pull', 'trunk'],
  CONDITIONING: [],
};

/** True when a focus includes a region of the body. */
export function includesRegion(focus: Focus, region: Region): boolean {
  return regionsByFocus[focus].includes(region);
}

/** Splits by days a week: whole body up to three, upper/lower for four, then push/pull/legs (every muscle twice). */
const splits: readonly (readonly Focus[])[] = [
  ['FULL'],
  ['FULL', 'FULL'],
  ['FULL', 'FULL', 'FULL'],
  ['UPPER', 'LOWER', 'UPPER', 'LOWER'],
  ['UPPER', 'LOWER', 'PUSH', 'PULL', 'LOWER'],
  ['PUSH', 'PULL', 'LOWER', 'PUSH', 'PULL', 'LOWER'],
];

/**
 * The focus of each session of a week.
 * For endurance all but two sessions (one when three or fewer) are for heart and lungs; WHO 2020 asks for two days of
 * strength a week, which the finishing strength part of short weeks still gives.
 */
export function splitFor(brief: Pick<TrainingBrief, 'goal'>, daysPerWeek: number): readonly Focus[] {
  if (brief.goal !== 'ENDURANCE' || daysPerWeek < 3) return splits[daysPerWeek - 1] ?? ['FULL'];
  const conditioning = Array.from({ length: daysPerWeek - 2 }, (): Focus => 'CONDITIONING');
  return ['FULL', 'FULL', ...conditioning];
}
