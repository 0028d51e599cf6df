import { addDays, daysBetween, type LocalDate, weekdayOf } from '@progressive/quantities';
import { clockText } from './clock-time.js';
import { bestStart, isAtUsualMeal, isBusy } from './day-slots.js';
import type { Exercise } from './exercise.js';
import { isEquipped } from './exercise-pool.js';
import { muscleName, muscles } from './muscle.js';
import { sessionsOf, type TrainingProgram, type WorkoutSession } from './program.js';
import { hoursBetween, loadOfSession, type ProgramEdit, withSessions } from './program-edit.js';
import { listWords } from './reasons.js';
import { muscleOverlap, recoveryCost, recoveryHours } from './recovery-cost.js';
import type { BusyTime, TrainingBrief } from './training-brief.js';
import { briefOfSession } from './training-place.js';

/** Where a session should go. Without a start the old one stays, or the nearest free one. */
export interface MoveTarget {
  readonly date: LocalDate;
  /** Minutes after local midnight. */
  readonly startMinute?: number;
}

/** The outcome of a move. */
export type MoveResult =
  | {
      readonly kind: 'MOVED';
      readonly program: TrainingProgram;
      readonly edits: readonly ProgramEdit[];
      /** Clashes with recovery or habits: the move stands, the person decides. */
      readonly warnings: readonly string[];
      /** Days that cost less recovery, best first; empty when the chosen one is fine. */
      readonly betterDates: readonly LocalDate[];
    }
  | {
      readonly kind: 'REFUSED';
      readonly code: MoveRefusalCode;
      readonly message: string;
      readonly waysOut: readonly string[];
    };

/** Why a move cannot be. */
export type MoveRefusalCode =
  | 'SESSION_NOT_FOUND'
  | 'OUTSIDE_PROGRAM'
  | 'BUSY'
  | 'INVALID_TIME'
  | 'NO_CHANGE'
  | 'OTHER_PLACE';

/** Fractional sets two close sessions share before it is worth a warning. */
const overlapWarning = 3;

/** Moves one session with the fewest edits: one when the day is free, an exchange of two days when it is taken. */
export function moveSession(
  program: TrainingProgram,
  sessionId: string,
  target: MoveTarget,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): MoveResult {
  const sessions = sessionsOf(program);
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session) return refused('SESSION_NOT_FOUND', 'The program has no such session.', []);
  const offset = daysBetween(program.startDate, target.date);
  if (!(offset >= 0 && offset < program.horizonDays)) {
    const last = addDays(program.startDate, program.horizonDays - 1);
    return refused('OUTSIDE_PROGRAM', `The program runs from ${program.startDate} to ${last}.`, []);
  }
  const away = unequippedAt(session, target.date, brief, catalogue);
  if (away) return away;
  const other = sessions.find(({ id, date }) => date === target.date && id !== sessionId);
  const startMinute = target.startMinute ?? freeStart(session, target.date, brief);
  const problem = startProblem(session, target.date, startMinute, brief);
  if (problem || startMinute === undefined) return problem ?? busyRefusal(session, target.date, brief);
  if (session.date === target.date && session.startMinute === startMinute) {
    return refused('NO_CHANGE', 'The session already takes place then.', []);
  }
  return moved(program, { session, other, date: target.date, startMinute }, brief, catalogue);
}

/** A session cannot go into a stay whose equipment it does not fit. */
function unequippedAt(
  session: WorkoutSession,
  date: LocalDate,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): MoveResult | undefined {
  const atHand = new Set(briefOfSession(brief, { ...session, date }).equipment);
  const missing = session.exercises.filter(({ exerciseKey }) => {
    const exercise = catalogue.get(exerciseKey);
    return exercise !== undefined && !isEquipped(exercise, atHand);
  });
  if (missing.length === 0) return undefined;
  const names = listWords(missing.map(({ name }) => name));
  return refused('OTHER_PLACE', `There is nothing for ${names} where you are on ${date}.`, [
    'Choose a day at the place of the session',
    'Swap these exercises first',
  ]);
}

interface PlannedMove {
  readonly session: WorkoutSession;
  readonly other: WorkoutSession | undefined;
  readonly date: LocalDate;
  readonly startMinute: number;
}

function moved(
  program: TrainingProgram,
  move: PlannedMove,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): MoveResult {
  const { session, other } = move;
  const exchanged = other && exchange(other, session.date, brief);
  if (other && !exchanged) {
    return refused('BUSY', `${other.title} is on ${move.date} and has no room on ${session.date}.`, [
      `Choose another day than ${move.date}`,
    ]);
  }
  const changed = new Map<string, WorkoutSession>();
  const reason = 'Moved by you.';
  changed.set(session.id, { ...session, date: move.date, startMinute: move.startMinute, reason });
  if (exchanged) changed.set(exchanged.id, exchanged);
  const sessions = sessionsOf(program).map((item) => changed.get(item.id) ?? item);
  const edits = [...changed.values()].map((item) => ({
    sessionId: item.id,
    change: `${item.title}: now ${item.date} ${clockText(item.startMinute)}`,
  }));
  const warnings = [...changed.values()].flatMap((item) => warningsFor(item, sessions, brief, catalogue));
  const betterDates = warnings.length > 0 ? betterDays(program, session, brief, catalogue, move.date) : [];
  return {
    kind: 'MOVED',
    program: withSessions(program, sessions),
    edits,
    warnings: [...new Set(warnings)],
    betterDates,
  };
}

function refused(code: MoveRefusalCode, message: string, waysOut: readonly string[]): MoveResult {
  return { kind: 'REFUSED', code, message, waysOut };
}

function busyOn(date: LocalDate, brief: TrainingBrief): BusyTime[] {
  const weekday = weekdayOf(date);
  return brief.busy.filter(
    (time) => time.date === date || (time.date === undefined && time.weekday === weekday),
  );
}

/** The old start when it is free on the new day, else the most convenient free one. */
export function freeStart(
  session: WorkoutSession,
  date: LocalDate,
  brief: TrainingBrief,
): number | undefined {
  const busy = busyOn(date, brief);
  if (!isBusy(busy, session.startMinute, session.minutes)) return session.startMinute;
  const wishes = { ...brief, preferredWeekdays: [], excludedWeekdays: [], dayMinutes: {} };
  const choices = (['AM', 'PM'] as const).flatMap(
    (half) => bestStart({ weekday: weekdayOf(date), half }, session.minutes, busy, wishes) ?? [],
  );
  return choices.sort((a, b) => a.cost - b.cost)[0]?.startMinute;
}

function startProblem(
  session: WorkoutSession,
  date: LocalDate,
  startMinute: number | undefined,
  brief: TrainingBrief,
): MoveResult | undefined {
  if (startMinute === undefined) return undefined;
  if (!(startMinute >= 0 && startMinute + session.minutes <= 1440)) {
    return refused('INVALID_TIME', `A session of ${session.minutes} minutes has to end by midnight.`, []);
  }
  return isBusy(busyOn(date, brief), startMinute, session.minutes)
    ? busyRefusal(session, date, brief)
    : undefined;
}

function busyRefusal(session: WorkoutSession, date: LocalDate, brief: TrainingBrief): MoveResult {
  const free = freeStart(session, date, brief);
  const ways =
    free === undefined ? ['Choose another day'] : [`Start at ${clockText(free)}`, 'Choose another day'];
  return refused('BUSY', `You are busy on ${date} during these ${session.minutes} minutes.`, ways);
}

function exchange(other: WorkoutSession, date: LocalDate, brief: TrainingBrief): WorkoutSession | undefined {
  const startMinute = freeStart(other, date, brief);
  return startMinute === undefined
    ? undefined
    : { ...other, date, startMinute, reason: 'Exchanged with a session you moved.' };
}

/** Clashes of a session with recovery, habits and meals, in words. */
export function warningsFor(
  session: WorkoutSession,
  sessions: readonly WorkoutSession[],
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): string[] {
  const load = loadOfSession(session, catalogue);
  const clashes = sessions.flatMap((other) => {
    const hours = hoursBetween(session, other);
    if (other.id === session.id || hours >= recoveryHours) return [];
    const otherLoad = loadOfSession(other, catalogue);
    if (muscleOverlap(load.volume, otherLoad.volume) < overlapWarning) return [];
    const shared = sharedMuscles(load.volume, otherLoad.volume);
    return [
      `Only ${Math.round(hours)} h between ${session.title} and ${other.title} (${other.date}): ${listWords(shared)} may not be recovered.`,
    ];
  });
  const habits = brief.excludedWeekdays.includes(weekdayOf(session.date))
    ? [`${session.date} is a weekday you wanted free.`]
    : [];
  const meal = isAtUsualMeal(session.startMinute, session.minutes, brief)
    ? [`${session.title} on ${session.date} is close to a usual meal time.`]
    : [];
  return [...clashes, ...habits, ...meal, ...streakWarning(session, sessions)];
}

/** The muscles that two sessions share most, in words, three at most. */
function sharedMuscles(left: Float64Array, right: Float64Array): string[] {
  return muscles
    .map((muscle, index) => ({ muscle, sets: Math.min(left[index] as number, right[index] as number) }))
    .filter(({ sets }) => sets >= 1)
    .sort((a, b) => b.sets - a.sets)
    .slice(0, 3)
    .map(({ muscle }) => muscleName(muscle));
}

function streakWarning(session: WorkoutSession, sessions: readonly WorkoutSession[]): string[] {
  const dates = new Set(sessions.map(({ date }) => date));
  let first = session.date;
  while (dates.has(addDays(first, -1))) first = addDays(first, -1);
  let length = 0;
  while (dates.has(addDays(first, length))) length += 1;
  return length > 6 ? [`${length} training days in a row leave no rest day.`] : [];
}

/** Free days of the same week that cost less recovery than the chosen one. */
function betterDays(
  program: TrainingProgram,
  session: WorkoutSession,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
  chosen: LocalDate,
): LocalDate[] {
  const others = sessionsOf(program).filter(({ id }) => id !== session.id);
  const taken = new Set(others.map(({ date }) => date));
  const load = loadOfSession(session, catalogue);
  const cost = (date: LocalDate) => {
    const there = { ...session, date };
    return others.reduce(
      (sum, other) => sum + recoveryCost(load, loadOfSession(other, catalogue), hoursBetween(there, other)),
      0,
    );
  };
  const week = program.weeks.find(({ startDate }) => daysBetween(startDate, chosen) < 7);
  const limit = cost(chosen);
  return (week?.restDates ?? [])
    .filter(
      (date) => date !== chosen && !taken.has(date) && !brief.excludedWeekdays.includes(weekdayOf(date)),
    )
    .filter((date) => freeStart(session, date, brief) !== undefined && cost(date) < limit - 1)
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, 3);
}
