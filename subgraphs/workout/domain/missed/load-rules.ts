import { addDays, daysBetween, type LocalDate, weekdayOf } from '@progressive/quantities';
import { volumeSize } from '../compiled-pool.js';
import type { Exercise } from '../exercise.js';
import { muscleIndex } from '../muscle.js';
import { sessionsOf, type TrainingProgram, type WorkoutSession } from '../program.js';
import { loadOfSession } from '../program-edit.js';
import type { PlacedLoad } from '../recovery-cost.js';
import type { TrainingBrief } from '../training-brief.js';

/** What no repair of a missed session may do to a body. Volumes are in the order of the muscle list. */
export interface LoadRules {
  readonly program: TrainingProgram;
  readonly brief: TrainingBrief;
  readonly catalogue: ReadonlyMap<string, Exercise>;
  /** What each session asks of the body as it is written. */
  readonly loads: ReadonlyMap<string, PlacedLoad>;
  /** Most fractional sets per muscle in each week of the program. */
  readonly weekly: readonly Float64Array[];
  /** Most fractional sets per muscle in two sessions on neighbouring days together. */
  readonly close: Float64Array;
  /** Most fractional sets per muscle in one session. */
  readonly session: Float64Array;
}

/** Hard sets per muscle and session above which more adds little; 8 for beginners (as in the week's score). */
const sessionCap = { beginner: 8, other: 10 } as const;

/**
 * The rules of a program: a week keeps below what most people recover from (a deload below what it is), and sessions of
 * neighbouring days below what one session may have; what the program itself already asks is allowed.
 */
export function loadRules(
  program: TrainingProgram,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): LoadRules {
  const sessions = sessionsOf(program);
  const loads = new Map(sessions.map((session) => [session.id, loadOfSession(session, catalogue)]));
  const volumeOf = ({ id }: WorkoutSession) => loads.get(id)?.volume ?? new Float64Array(volumeSize);
  const cap = brief.level === 'BEGINNER' ? sessionCap.beginner : sessionCap.other;
  const high = highSets(program);
  const weekly = program.weeks.map((week) => {
    const planned = sumOf(week.sessions.map(volumeOf));
    return week.phase === 'DELOAD'
      ? planned
      : planned.map((sets, muscle) => Math.max(sets, high[muscle] ?? 0));
  });
  const session = new Float64Array(volumeSize).fill(cap);
  for (const item of sessions) raise(session, volumeOf(item));
  const close = Float64Array.from(session);
  sessions.forEach((left, at) => {
    for (const right of sessions.slice(at + 1))
      if (areNeighbours(left, right)) raise(close, sumOf([volumeOf(left), volumeOf(right)]));
  });
  return { program, brief, catalogue, loads, weekly, close, session };
}

/** Without a stated band no week may get more than it has. */
function highSets(program: TrainingProgram): Float64Array {
  const high = new Float64Array(volumeSize);
  for (const { muscle, highSets: sets } of program.volume) high[muscleIndex.get(muscle) ?? 0] = sets ?? 0;
  return high;
}

function raise(most: Float64Array, volume: Float64Array): void {
  volume.forEach((sets, muscle) => (most[muscle] = Math.max(most[muscle] as number, sets)));
}

/**
 * Rest is counted in days, so that a start within a day cannot make a way possible that another start of it does not: the
 * search over days is then a search over everything.
 */
function areNeighbours(left: WorkoutSession, right: WorkoutSession): boolean {
  return Math.abs(daysBetween(left.date, right.date)) <= 1;
}

/** Sums volumes. */
export function sumOf(volumes: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(volumeSize);
  for (const volume of volumes)
    volume.forEach((sets, muscle) => (sum[muscle] = (sum[muscle] as number) + sets));
  return sum;
}

/** True when no muscle is above its most; rounding aside. */
export function isWithin(volume: Float64Array, most: Float64Array | undefined): boolean {
  return volume.every((sets, muscle) => sets <= (most?.[muscle] ?? 0) + 1e-9);
}

/** 0-based week of the program that a date lies in. */
export function weekAt(program: TrainingProgram, date: LocalDate): number {
  return Math.floor(daysBetween(program.startDate, date) / 7);
}

/**
 * The first rule that a changed list of sessions breaks, in words; undefined when it keeps all. Checks everything anew and
 * knows nothing of how the change was found.
 * @param loads of the changed sessions where they differ from the program's.
 */
export function brokenRule(
  sessions: readonly WorkoutSession[],
  rules: LoadRules,
  loads: ReadonlyMap<string, PlacedLoad> = rules.loads,
): string | undefined {
  const volumeOf = ({ id }: WorkoutSession) => loads.get(id)?.volume ?? new Float64Array(volumeSize);
  const dates = new Set(sessions.map(({ date }) => date));
  if (dates.size < sessions.length) return 'two sessions on one day';
  const tooMuch = sessions.find((session) => !isWithin(volumeOf(session), rules.session));
  if (tooMuch) return `too many sets of one muscle on ${tooMuch.date}`;
  const weeks = new Set(sessions.map(({ date }) => weekAt(rules.program, date)));
  for (const week of weeks) {
    const inWeek = sessions.filter(({ date }) => weekAt(rules.program, date) === week);
    if (!isWithin(sumOf(inWeek.map(volumeOf)), rules.weekly[week]))
      return `too many sets of one muscle in week ${week + 1}`;
  }
  for (const [at, left] of sessions.entries()) {
    for (const right of sessions.slice(at + 1)) {
      if (!areNeighbours(left, right)) continue;
      if (!isWithin(sumOf([volumeOf(left), volumeOf(right)]), rules.close))
        return `${left.date} and ${right.date} load the same muscles too much for neighbouring days`;
    }
  }
  return undefined;
}

/** The sessions of the weeks from `from` to `to` and those within two days of them: all that a change there can touch. */
export function nearby(program: TrainingProgram, from: LocalDate, to: LocalDate): WorkoutSession[] {
  const first = addDays(program.startDate, 7 * weekAt(program, from) - 2);
  const last = addDays(program.startDate, 7 * weekAt(program, to) + 8);
  return sessionsOf(program).filter(({ date }) => date >= first && date <= last);
}

/** True when the person trains on the weekday and has time for so many minutes. */
export function isOpenDay(date: LocalDate, minutes: number, brief: TrainingBrief): boolean {
  const weekday = weekdayOf(date);
  const longest = weekday <= 5 ? brief.dayMinutes?.weekday : brief.dayMinutes?.weekend;
  return !brief.excludedWeekdays.includes(weekday) && minutes <= (longest ?? minutes);
}
