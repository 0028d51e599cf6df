import type { CompiledExercise } from './compiled-pool.js';
import { muscles, muscleWeight } from './muscle.js';
import { type CareFacts, careOf } from './safety/care.js';
import type { TrainingBrief } from './training-brief.js';
import { volumeTargets } from './volume-targets.js';

/** Weekly fractional sets of a muscle between which a build week should lie. */
export interface VolumeBand {
  readonly muscle: string;
  /** What keeps a muscle, less where the minutes do not carry it; 0 when nothing safe trains it or others train it along. */
  readonly low: number;
  /** What the search aims at least at: as `low`, also for muscles that others train along. */
  readonly aim: number;
  /** What most people still recover from. */
  readonly high: number;
}

/** Fractional sets a week that keep a large muscle; the practitioners' maintenance volume (Israetel), a heuristic. */
const keepingSets = 4;

/**
 * Most sets that still pay, over the target of the hardest week (MRV ÷ MAV of the same landmarks): 1.5, and 2 for small
 * muscles, whose targets are low because other exercises train them along.
 */
const highShare = { large: 1.5, small: 2 } as const;
const smallWeight = 0.5;

/** Fractional sets that a hard set of an ordinary exercise gives over all muscles, and the share of time well spent. */
const yieldPerSet = 1.7;
const usedShare = 0.6;

/**
 * Muscles that are kept by what trains them along: the same landmarks give them a maintenance volume of no direct sets.
 * The search still aims at some for them.
 */
const keptAlong: ReadonlySet<string> = new Set([
  'front-delts',
  'traps',
  'abs',
  'obliques',
  'adductors',
  'abductors',
  'lower-back',
]);

/** The band of every muscle that has a target, for the minutes of a week's strength work. */
export function volumeBands(
  brief: Pick<TrainingBrief, 'goal' | 'priorityMuscles'> & CareFacts,
  pool: readonly CompiledExercise[],
  strengthSeconds: number,
): VolumeBand[] {
  const { volumeShare } = careOf(brief);
  const reachable = new Set(pool.flatMap(({ exercise }) => trainedBy(exercise.muscles)));
  const kept = volumeTargets(brief, 1)
    .filter(({ sets }) => sets > 0)
    .map(({ muscle, sets }) => ({
      muscle,
      sets,
      low: reachable.has(muscle) ? keepingSets * muscleWeight(muscle) * volumeShare : 0,
    }));
  const needed = kept.reduce((sum, { low }) => sum + low, 0);
  const share = Math.min(
    1,
    (capacity(pool, strengthSeconds) * yieldPerSet * usedShare) / Math.max(needed, 1),
  );
  return kept.map(({ muscle, sets, low }) => ({
    muscle,
    low: keptAlong.has(muscle) ? 0 : low * share,
    aim: low * share,
    high: sets * (muscleWeight(muscle) <= smallWeight ? highShare.small : highShare.large),
  }));
}

function trainedBy(shares: Readonly<Record<string, number>>): string[] {
  return Object.keys(shares).filter((muscle) => (shares[muscle] ?? 0) >= 0.5);
}

/** Hard sets that fit, three to an exercise. */
function capacity(pool: readonly CompiledExercise[], seconds: number): number {
  const perSet = pool
    .map(({ secondsPerSet, setupSeconds }) => secondsPerSet + setupSeconds / 3)
    .sort((a, b) => a - b);
  const middle = perSet[Math.floor(perSet.length / 2)];
  return middle === undefined ? 0 : seconds / middle;
}

/** One end of the bands as a vector over all muscles, in the order of the muscle list; 0 where there is no band. */
export function bandVector(bands: readonly VolumeBand[], end: (band: VolumeBand) => number): Float64Array {
  const ends = new Map(bands.map((band) => [band.muscle, end(band)]));
  return Float64Array.from(muscles, (muscle) => ends.get(muscle) ?? 0);
}
