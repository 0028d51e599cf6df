import { type CompiledExercise, volumeSize } from './compiled-pool.js';
import { muscleImportance, muscles } from './muscle.js';

/** One exercise with its hard sets in a session. */
export interface WeekItem {
  readonly compiled: CompiledExercise;
  readonly sets: number;
}

/** What the score compares with. */
export interface WeekAims {
  /** Weekly set target per muscle, in the order of {@link muscles}; 0 = none. */
  readonly targets: Float64Array;
  /** Fewest weekly sets per muscle; less is the first thing to mend. */
  readonly lows: Float64Array;
  /** More weekly sets than most people recover from. */
  readonly highs: Float64Array;
  /** Hard sets per muscle and session above which more adds little (8 for beginners, 10 for others). */
  readonly sessionCap: number;
}

/** Weights of the score, points. Volume is worth 220; the rest were tuned on random people by the property tests. */
const weights = {
  volume: 220,
  overTarget: 90,
  belowLow: 22,
  aboveHigh: 10,
  sessionExcess: 2.5,
  once: 40,
  imbalance: 8,
  missingPattern: 5,
  perExercise: 2,
  quality: 0.9,
  samePatternInSession: 3,
  repeatedInWeek: 3,
  fatigue: 0.25,
  axial: 1.5,
} as const;

const importanceVector = Float64Array.from(muscles, muscleImportance);
const totalImportance = importanceVector.reduce((sum, importance) => sum + importance, 0);
const largeTarget = 8;
const sessionFatigueLimit = 30;
const sessionAxialLimit = 8;

/** Session-level numbers, kept per session so that a change in one session costs one session. */
export interface SessionSums {
  readonly volume: Float64Array;
  points: number;
  push: number;
  pull: number;
  knee: number;
  hip: number;
}

/** Empty sums. */
export function emptySums(): SessionSums {
  return { volume: new Float64Array(volumeSize), points: 0, push: 0, pull: 0, knee: 0, hip: 0 };
}

/** Set-up, work and rest of all exercises, seconds. */
export function sessionSeconds(items: readonly WeekItem[]): number {
  let seconds = 0;
  for (const { compiled, sets } of items) seconds += compiled.setupSeconds + sets * compiled.secondsPerSet;
  return seconds;
}

/** Recomputes the sums of one session from its items. */
export function sumSession(items: readonly WeekItem[], aims: WeekAims, into: SessionSums): void {
  into.volume.fill(0);
  into.push = into.pull = into.knee = into.hip = 0;
  let points = 0;
  let fatigue = 0;
  let axial = 0;
  for (const item of items) {
    const { compiled, sets } = item;
    const { exercise, contributionIndex, contributionShare } = compiled;
    for (let i = 0; i < contributionIndex.length; i++) {
      const muscle = contributionIndex[i] as number;
      into.volume[muscle] = (into.volume[muscle] as number) + sets * (contributionShare[i] as number);
    }
    fatigue += sets * exercise.systemicFatigue;
    if (exercise.axialLoad >= 2) axial += sets;
    points += weights.quality * compiled.quality - weights.perExercise + sets * compiled.setValue;
    addBalance(into, compiled, sets);
  }
  points -= weights.samePatternInSession * duplicatedPatterns(items);
  points -= weights.fatigue * Math.max(0, fatigue - sessionFatigueLimit);
  points -= weights.axial * Math.max(0, axial - sessionAxialLimit);
  into.points = points - weights.sessionExcess * excess(into.volume, aims.sessionCap);
}

function addBalance(sums: SessionSums, compiled: CompiledExercise, sets: number): void {
  if (compiled.balance !== 'other') sums[compiled.balance] += sets;
}

function duplicatedPatterns(items: readonly WeekItem[]): number {
  let duplicates = 0;
  for (let i = 0; i < items.length; i++) {
    for (let j = 0; j < i; j++) {
      if (items[i]?.compiled.exercise.pattern === items[j]?.compiled.exercise.pattern) duplicates += 1;
    }
  }
  return duplicates;
}

function excess(volume: Float64Array, cap: number): number {
  let sum = 0;
  for (let i = 0; i < volume.length; i++) sum += Math.max(0, (volume[i] as number) - cap);
  return sum;
}

/** The week as a whole, kept in step with its sessions. */
export interface WeekSums {
  readonly sessions: readonly SessionSums[];
  /** Fractional sets per muscle over all sessions. */
  readonly volume: Float64Array;
  /** Sessions that give a muscle at least one set. */
  readonly times: Int8Array;
}

/** Sums the sessions into the week. */
export function sumWeek(sessions: readonly SessionSums[]): WeekSums {
  const volume = new Float64Array(volumeSize);
  const times = new Int8Array(volumeSize);
  for (const session of sessions) {
    for (let muscle = 0; muscle < volumeSize; muscle++) {
      const sets = session.volume[muscle] as number;
      volume[muscle] = (volume[muscle] as number) + sets;
      if (sets >= 1) times[muscle] = (times[muscle] as number) + 1;
    }
  }
  return { sessions, volume, times };
}

/**
 * Points the week would have if session `index` had the sums `changed`: volume against targets, frequency, balance,
 * variety and the sessions' own points. The inner loop of the search: no allocation, one pass over the muscles.
 */
export function scoreWeek(
  week: WeekSums,
  index: number,
  changed: SessionSums,
  repeats: number,
  aims: WeekAims,
): number {
  let points = 0;
  let push = 0;
  let pull = 0;
  let knee = 0;
  let hip = 0;
  for (let s = 0; s < week.sessions.length; s++) {
    const session = s === index ? changed : (week.sessions[s] as SessionSums);
    points += session.points;
    push += session.push;
    pull += session.pull;
    knee += session.knee;
    hip += session.hip;
  }
  points -= weights.repeatedInWeek * repeats;
  points -= weights.imbalance * (imbalance(push, pull, 0.8, 1.2) + imbalance(knee, hip, 0.8, 1.25));
  const missing = Number(push === 0) + Number(pull === 0) + Number(knee === 0) + Number(hip === 0);
  return points - weights.missingPattern * missing + volumePoints(week, index, changed, aims);
}

/** How far a ratio lies outside its allowed span, 0..1; 0 when either side is absent (that is judged apart). */
function imbalance(left: number, right: number, low: number, high: number): number {
  if (left === 0 || right === 0) return 0;
  const ratio = left / right;
  return Math.min(1, Math.max(0, low - ratio, ratio - high));
}

/** Concave value of each muscle's volume (diminishing returns, Pelland 2024), less what goes beyond 130 %. */
function volumePoints(week: WeekSums, index: number, changed: SessionSums, aims: WeekAims): number {
  const before = (week.sessions[index] as SessionSums).volume;
  const after = changed.volume;
  let points = 0;
  for (let muscle = 0; muscle < volumeSize; muscle++) {
    const target = aims.targets[muscle] as number;
    if (target <= 0) continue;
    const was = before[muscle] as number;
    const is = after[muscle] as number;
    const share = ((week.volume[muscle] as number) - was + is) / target;
    const missing = share < 1 ? 1 - share : 0;
    const beyond = share > 1.3 ? share - 1.3 : 0;
    const importance = importanceVector[muscle] as number;
    points +=
      importance * (weights.volume * (1 - missing * missing) - weights.overTarget * beyond * (1 + beyond));
    const times = (week.times[muscle] as number) - Number(was >= 1) + Number(is >= 1);
    if (target > largeTarget && times === 1 && week.sessions.length > 1) points -= weights.once * importance;
  }
  return points / totalImportance - bandPoints(week.volume, before, after, aims);
}

/** What lies outside the band of each muscle, whatever its importance: a forgotten muscle is a fault of the week. */
function bandPoints(total: Float64Array, before: Float64Array, after: Float64Array, aims: WeekAims): number {
  let points = 0;
  for (let muscle = 0; muscle < volumeSize; muscle++) {
    const sets = (total[muscle] as number) - (before[muscle] as number) + (after[muscle] as number);
    const low = aims.lows[muscle] as number;
    const high = aims.highs[muscle] as number;
    if (sets < low) points += weights.belowLow * (0.3 + (1 - sets / low));
    else if (high > 0 && sets > high) points += weights.aboveHigh * (0.3 + (sets / high - 1));
  }
  return points;
}
