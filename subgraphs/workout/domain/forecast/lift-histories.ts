import { oneRepMax } from '../strength/one-rep-max.js';
import type { LiftHistory, LiftSession } from './lift-session.js';

/** A working set as far as forecasts need it. */
export interface TrainedSet {
  readonly exercise: string;
  /** The session, as text that sorts in time. */
  readonly at: string;
  /** The same unit for all sets of an exercise. */
  readonly weight: number;
  readonly reps: number;
  /** Repetitions in reserve; 0 counts the set as it was done. */
  readonly rir: number;
}

/** Turns a set into an estimated one-repetition maximum. */
export type Estimate = (weight: number, reps: number, rir: number) => number;

const byRange: Estimate = (weight, reps, rir) => oneRepMax(weight, reps, rir).value;

/**
 * The best of each lift in each session, lifts in order of first appearance, sessions in order of time. Sets without a
 * weight or a repetition stand for no maximum and are left out.
 */
export function liftHistories(sets: Iterable<TrainedSet>, estimate: Estimate = byRange): LiftHistory[] {
  const lifts = new Map<string, Map<string, LiftSession>>();
  for (const { exercise, at, weight, reps, rir } of sets) {
    if (!(weight > 0) || !(reps >= 1)) continue;
    const sessions = lifts.get(exercise) ?? new Map<string, LiftSession>();
    lifts.set(exercise, sessions);
    const best = estimate(weight, reps, rir);
    if (best > (sessions.get(at)?.best ?? 0)) sessions.set(at, { at, best, reps });
  }
  return [...lifts].map(([exercise, sessions]) => ({
    exercise,
    sessions: [...sessions.values()].sort((a, b) => (a.at < b.at ? -1 : 1)),
  }));
}
