import { daysBetween, type LocalDate } from '@progressive/quantities';
import { oneRepMax } from '../strength/one-rep-max.js';

/** A working set that says something about strength. */
export interface StrengthSet {
  readonly date: LocalDate;
  /** More than 0. */
  readonly weightKg: number;
  /** 1 or more. */
  readonly reps: number;
  /** Null when nobody said. */
  readonly rir: number | null;
}

/** What is believed of a lift's one-repetition maximum. */
export interface StrengthState {
  readonly e1rmKg: number;
  /** 80 % interval, kg. */
  readonly lowKg: number;
  readonly highKg: number;
  /** Sets it rests on. */
  readonly sets: number;
  /** The day of the last of them. */
  readonly date: LocalDate;
  /** Natural logarithm of the maximum, and its variance. */
  readonly log: number;
  readonly variance: number;
}

const z80 = 1.2816;
/** Strength of trained people moves by about this share in a week (standard deviation); our choice. */
const weeklyDrift = 0.012;
/** What differs between two days of the same strength: sleep, food, mood. */
const daySpread = 0.02;
/** A set further than this from what was believed counts with less weight (Huber 1964). */
const surpriseLimit = 2;
/** Sets beyond this many repetitions to failure say little of the maximum. */
const mostReps = 20;

/** Takes one more set into account: a local-level Kalman step on the logarithm, with the surprise bounded. */
export function updateStrength(
  state: StrengthState | undefined,
  set: StrengthSet,
): StrengthState | undefined {
  if (!(set.weightKg > 0) || set.reps < 1 || set.reps + (set.rir ?? 0) > mostReps) return state;
  const seen = oneRepMax(set.weightKg, set.reps, set.rir ?? undefined);
  const formulaError = (seen.high - seen.value) / seen.value / z80;
  const noise = formulaError ** 2 + daySpread ** 2;
  if (state === undefined) return stateOf(Math.log(seen.value), noise, 1, set.date);
  const weeks = Math.max(0, daysBetween(state.date, set.date)) / 7;
  const before = state.variance + weeks * weeklyDrift ** 2;
  const surprise = Math.log(seen.value) - state.log;
  const spread = Math.sqrt(before + noise);
  const bounded = Math.max(-surpriseLimit * spread, Math.min(surpriseLimit * spread, surprise));
  const gain = before / (before + noise);
  return stateOf(state.log + gain * bounded, before * (1 - gain), state.sets + 1, set.date);
}

/** What all sets together say, in order of time; undefined when none says anything. */
export function strengthFrom(sets: readonly StrengthSet[]): StrengthState | undefined {
  return sets.reduce<StrengthState | undefined>(updateStrength, undefined);
}

function stateOf(log: number, variance: number, sets: number, date: LocalDate): StrengthState {
  const half = z80 * Math.sqrt(variance);
  return {
    e1rmKg: Math.exp(log),
    lowKg: Math.exp(log - half),
    highKg: Math.exp(log + half),
    sets,
    date,
    log,
    variance,
  };
}
