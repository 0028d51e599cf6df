import type { LiftSession } from './lift-session.js';

/** What a candidate sees: natural logarithms of the session bests, and the sessions, both in order of time. */
export interface Past {
  readonly logs: readonly number[];
  readonly sessions: readonly LiftSession[];
}

/** A simple way to forecast the next session; the forecast is chosen among many by how they did for this lift. */
export interface Candidate {
  readonly name: string;
  /** Trust before anything is known of the lift; relative. */
  readonly prior: number;
  /** Logarithm of the next session's best. `past` holds at least {@link fewestSessions} sessions. */
  readonly predict: (past: Past) => number;
}

/** Sessions that a candidate needs. */
export const fewestSessions = 4;

const at = (values: readonly number[], back: number): number => values[values.length - back] ?? 0;

/** The candidates: nothing changes, slow change, a trend, waves of two to four sessions, the usual repetition range. */
export const candidates: readonly Candidate[] = [
  { name: 'last', prior: 3, predict: ({ logs }) => at(logs, 1) },
  { name: 'level-0.7', prior: 1.5, predict: ({ logs }) => level(logs, 0.7) },
  { name: 'level-0.5', prior: 1, predict: ({ logs }) => level(logs, 0.5) },
  { name: 'level-0.3', prior: 0.5, predict: ({ logs }) => level(logs, 0.3) },
  { name: 'median-3', prior: 1, predict: ({ logs }) => middle(logs.slice(-3)) },
  { name: 'median-5', prior: 0.5, predict: ({ logs }) => middle(logs.slice(-5)) },
  { name: 'best-3', prior: 1, predict: ({ logs }) => Math.max(...logs.slice(-3)) },
  { name: 'second-last', prior: 0.5, predict: ({ logs }) => at(logs, 2) },
  { name: 'third-last', prior: 0.3, predict: ({ logs }) => at(logs, 3) },
  { name: 'fourth-last', prior: 0.3, predict: ({ logs }) => at(logs, 4) },
  { name: 'reversal', prior: 2, predict: ({ logs }) => reversal(logs) },
  { name: 'damped-trend', prior: 1, predict: ({ logs }) => dampedTrend(logs) },
  { name: 'steady-gain', prior: 0.5, predict: ({ logs }) => steadyGain(logs) },
  { name: 'same-range', prior: 1, predict: ({ logs, sessions }) => sameRange(logs, sessions) },
];

/** Simple exponential smoothing (Brown 1956). @param share of the surprise that moves the level, 0..1. */
function level(logs: readonly number[], share: number): number {
  return logs.reduce((held, value) => held + share * (value - held));
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

const usualReversal = [-0.1, -0.05] as const;
const priorSessions = 10;
const forgetting = 0.97;
/** A change beyond this share counts with less weight (Huber 1964). */
const ordinaryChange = 0.03;
const largestChange = 0.25;

/**
 * Two-step autoregression of the changes: after an unusually good day the next is usually worse. Coefficients by robust
 * ridge regression, drawn to {@link usualReversal} as by {@link priorSessions} sessions.
 */
function reversal(logs: readonly number[]): number {
  const changes = logs.slice(1).map((value, index) => clip(value - (logs[index] ?? value), largestChange));
  const [first, second] = coefficients(changes);
  return at(logs, 1) + first * at(changes, 1) + second * at(changes, 2);
}

function coefficients(changes: readonly number[]): readonly [number, number] {
  const typical = middle(changes.map(Math.abs));
  const ridge = priorSessions * (2 * typical * typical + 1e-4);
  let fitted: readonly [number, number] = usualReversal;
  for (let round = 0; round < 3; round += 1) fitted = robustStep(changes, fitted, ridge);
  return fitted;
}

function robustStep(
  changes: readonly number[],
  [a, b]: readonly [number, number],
  ridge: number,
): readonly [number, number] {
  let [xx, xy, yy, xt, yt] = [ridge, 0, ridge, ridge * usualReversal[0], ridge * usualReversal[1]];
  for (let index = 2; index < changes.length; index += 1) {
    const [target, x, y] = [changes[index] ?? 0, changes[index - 1] ?? 0, changes[index - 2] ?? 0];
    const surprise = Math.abs(target - a * x - b * y);
    const weight =
      forgetting ** (changes.length - 1 - index) * Math.min(1, ordinaryChange / Math.max(surprise, 1e-9));
    xx += weight * x * x;
    xy += weight * x * y;
    yy += weight * y * y;
    xt += weight * x * target;
    yt += weight * y * target;
  }
  const determinant = xx * yy - xy * xy;
  return [(xt * yy - yt * xy) / determinant, (yt * xx - xt * xy) / determinant];
}

/** Holt's trend, damped (Gardner & McKenzie 1985), with fixed cautious constants. */
function dampedTrend(logs: readonly number[]): number {
  const [levelShare, trendShare, damping] = [0.5, 0.1, 0.9];
  let [held, trend] = [logs[0] ?? 0, 0];
  for (const value of logs.slice(1)) {
    const surprise = value - held - damping * trend;
    held += damping * trend + levelShare * surprise;
    trend = damping * trend + trendShare * surprise;
  }
  return held + damping * trend;
}

/** The level of the last three sessions and the median gain a session over the last twelve (Theil 1950 on neighbours). */
function steadyGain(logs: readonly number[]): number {
  const window = logs.slice(-12);
  const half = Math.floor(window.length / 2);
  const gains = window.slice(half).map((value, index) => (value - (window[index] ?? value)) / half);
  return level(logs.slice(-4), 0.5) + middle(gains);
}

/** Repetition ranges that people train in: strength, mixed, muscle, endurance. */
function rangeOf(reps: number): number {
  if (reps <= 6) return 0;
  if (reps <= 10) return 1;
  return reps <= 15 ? 2 : 3;
}

/** The last best of the repetition range that usually follows the last two: heavy and light days in turn. */
function sameRange(logs: readonly number[], sessions: readonly LiftSession[]): number {
  const ranges = sessions.map(({ reps }) => rangeOf(reps));
  const last = ranges.length - 1;
  const votes = [0, 0, 0, 0];
  votes[ranges[last] ?? 0] = 1;
  for (let index = 1; index < last; index += 1) {
    if (ranges[index] !== ranges[last]) continue;
    const likeness = ranges[index - 1] === ranges[last - 1] ? 1 : 0.4;
    const next = ranges[index + 1] ?? 0;
    votes[next] = (votes[next] ?? 0) + likeness * 0.95 ** (last - 1 - index);
  }
  const expected = votes.indexOf(Math.max(...votes));
  return logs[ranges.lastIndexOf(expected)] ?? at(logs, 1);
}

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
