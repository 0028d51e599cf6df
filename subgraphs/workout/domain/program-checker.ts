import { addDays, daysBetween, weekdayOf } from '@progressive/quantities';
import { isBusy } from './day-slots.js';
import type { Exercise } from './exercise.js';
import { isEquipped, isWithinLevel } from './exercise-pool.js';
import {
  type ExercisePrescription,
  sessionsOf,
  type TrainingProgram,
  type WorkoutSession,
} from './program.js';
import { careOf } from './safety/care.js';
import { forbiddenFor } from './safety/forbidden.js';
import type { TrainingBrief } from './training-brief.js';

/** A rule that a program breaks. `code` is stable. */
export interface Violation {
  readonly code:
    | 'UNKNOWN_EXERCISE'
    | 'CONTRAINDICATED'
    | 'NOT_EQUIPPED'
    | 'ABOVE_LEVEL'
    | 'OVER_TIME'
    | 'WRONG_TIME'
    | 'BUSY'
    | 'EXCLUDED_DAY'
    | 'WRONG_PLACE'
    | 'TWO_SESSIONS_A_DAY'
    | 'NO_REST_DAY'
    | 'OUTSIDE_HORIZON'
    | 'BAD_DOSE'
    | 'TOO_HARD'
    | 'WRONG_SUM';
  readonly message: string;
}

/** What an edited program is forgiven: the person chose the day themselves. */
export interface CheckOptions {
  /** True for a program whose sessions the person moved by hand. */
  readonly daysAreChosen?: boolean;
}

/**
 * Checks a finished program against the brief from first principles, sharing no code with the builder's arithmetic:
 * every program passes here before it leaves the agent. Empty = no violation.
 */
export function checkProgram(
  program: TrainingProgram,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
  options: CheckOptions = {},
): Violation[] {
  const sessions = sessionsOf(program);
  return [
    ...sessions.flatMap((session) => checkExercises(session, brief, catalogue)),
    ...sessions.flatMap((session) => checkTime(session, brief, program, catalogue)),
    ...sessions.flatMap((session) => checkDay(session, brief, options)),
    ...checkRest(sessions, brief, options),
    ...sessions.flatMap((session) => checkCare(session, brief)),
    ...checkSums(program),
  ];
}

function violation(code: Violation['code'], message: string): Violation {
  return { code, message };
}

function checkExercises(
  session: WorkoutSession,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): Violation[] {
  const keys = session.exercises.map((exercise) => exercise.exerciseKey);
  if (session.conditioning) keys.push(session.conditioning.exerciseKey);
  for (const { exerciseKey } of [...session.warmUp, ...session.coolDown])
    if (exerciseKey) keys.push(exerciseKey);
  const isForbidden = forbiddenFor(brief);
  const atHand = new Set(equipmentOn(session, brief));
  return keys.flatMap((key) => {
    const exercise = catalogue.get(key);
    if (!exercise) return [violation('UNKNOWN_EXERCISE', `${key} is not in the catalogue`)];
    const where = `${exercise.name} on ${session.date}`;
    return [
      ...(isForbidden(exercise) ? [violation('CONTRAINDICATED', where)] : []),
      ...(isEquipped(exercise, atHand) ? [] : [violation('NOT_EQUIPPED', where)]),
      ...(isWithinLevel(exercise, brief) ? [] : [violation('ABOVE_LEVEL', where)]),
    ];
  });
}

/** A stay decides by its dates; else the session's own place; else what the brief says. */
function equipmentOn(
  { date, place }: WorkoutSession,
  { places = [], equipment }: TrainingBrief,
): readonly string[] {
  const stay = places.find(({ stays }) => stays.some(({ from, to }) => from <= date && date <= to));
  return (stay ?? places.find(({ name }) => name === place))?.equipment ?? equipment;
}

function checkTime(
  session: WorkoutSession,
  brief: TrainingBrief,
  program: TrainingProgram,
  catalogue: ReadonlyMap<string, Exercise>,
): Violation[] {
  const outside =
    (session.warmUpMinutes + session.coolDownMinutes + (session.conditioning?.minutes ?? 0)) * 60;
  const seconds = session.exercises.reduce((sum, item) => sum + secondsOf(item, catalogue), outside);
  const offset = daysBetween(brief.startDate, session.date);
  const { date, minutes } = session;
  return [
    ...session.exercises.filter(isBadDose).map((item) => violation('BAD_DOSE', `${item.name} on ${date}`)),
    ...(seconds > minutes * 60 + 1
      ? [violation('WRONG_TIME', `${date} says ${minutes} min but needs ${seconds / 60}`)]
      : []),
    ...(minutes > program.minutesPerSession
      ? [violation('OVER_TIME', `${date} takes ${minutes} of ${program.minutesPerSession} min`)]
      : []),
    ...(offset < 0 || offset >= brief.horizonDays ? [violation('OUTSIDE_HORIZON', date)] : []),
  ];
}

function secondsOf(item: ExercisePrescription, catalogue: ReadonlyMap<string, Exercise>): number {
  const exercise = catalogue.get(item.exerciseKey);
  if (!exercise) return 0;
  const sides = exercise.unilateral ? 2 : 1;
  const work = (item.seconds ?? (item.reps ?? 0) * exercise.secondsPerRep) * sides;
  return exercise.setupSeconds + item.sets * (work + item.restSeconds);
}

function isBadDose({ sets, restSeconds, rir, loadKg = 1 }: ExercisePrescription): boolean {
  return sets < 1 || sets > 10 || restSeconds < 30 || rir < 0 || loadKg <= 0;
}

function checkDay(session: WorkoutSession, brief: TrainingBrief, options: CheckOptions): Violation[] {
  const weekday = weekdayOf(session.date);
  const busy = brief.busy.filter(
    (time) => time.date === session.date || (!time.date && time.weekday === weekday),
  );
  const excluded = brief.excludedWeekdays.includes(weekday) && !options.daysAreChosen;
  return [
    ...(isBusy(busy, session.startMinute, session.minutes) ? [violation('BUSY', session.date)] : []),
    ...(excluded ? [violation('EXCLUDED_DAY', session.date)] : []),
    ...(isElsewhere(session, brief) && !options.daysAreChosen
      ? [violation('WRONG_PLACE', session.date)]
      : []),
    ...(session.startMinute < 0 || session.startMinute + session.minutes > 1440
      ? [violation('WRONG_TIME', session.date)]
      : []),
  ];
}

/** True for a session made for another place than the one of its weekday, outside stays. */
function isElsewhere({ date, place }: WorkoutSession, { places = [] }: TrainingBrief): boolean {
  const isAway = places.some(({ stays }) => stays.some(({ from, to }) => from <= date && date <= to));
  const usual = places.find(({ weekdays }) => weekdays.includes(weekdayOf(date)));
  return !isAway && place !== usual?.name;
}

/** What age, pregnancy and energy hold back. */
function checkCare(session: WorkoutSession, brief: TrainingBrief): Violation[] {
  const { leastRir, lowestReps, easyOnly, age } = careOf(brief);
  const isTooHard = ({ sets, reps, rir }: ExercisePrescription) =>
    rir < leastRir || (reps ?? lowestReps) < lowestReps || sets > age.mostSetsPerExercise;
  return [
    ...session.exercises
      .filter(isTooHard)
      .map((item) => violation('TOO_HARD', `${item.name} on ${session.date}`)),
    ...(easyOnly && session.conditioning?.intensity === 'HARD'
      ? [violation('TOO_HARD', `${session.conditioning.name} on ${session.date}`)]
      : []),
  ];
}

/** At most one session a day, and never more than six training days in any seven. */
function checkRest(
  sessions: readonly WorkoutSession[],
  brief: TrainingBrief,
  options: CheckOptions,
): Violation[] {
  const found: Violation[] = [];
  const dates = new Set<string>();
  for (const { date } of sessions) {
    if (dates.has(date)) found.push(violation('TWO_SESSIONS_A_DAY', date));
    dates.add(date);
  }
  for (let start = 0; start + 7 <= brief.horizonDays && !options.daysAreChosen; start++) {
    const from = addDays(brief.startDate, start);
    const trained = [0, 1, 2, 3, 4, 5, 6].filter((day) => dates.has(addDays(from, day))).length;
    if (trained > 6) found.push(violation('NO_REST_DAY', from));
  }
  return found;
}

function checkSums(program: TrainingProgram): Violation[] {
  const sessions = sessionsOf(program);
  const sum = (pick: (session: WorkoutSession) => number) =>
    sessions.reduce((total, session) => total + pick(session), 0);
  const { totals } = program;
  const right =
    totals.sessions === sessions.length &&
    totals.minutesWeekday === sum((s) => (weekdayOf(s.date) <= 5 ? s.minutes : 0)) &&
    totals.minutesWeekend === sum((s) => (weekdayOf(s.date) > 5 ? s.minutes : 0)) &&
    totals.energyKcal === sum((s) => s.energyKcal);
  return right ? [] : [violation('WRONG_SUM', 'the totals are not the sums of the sessions')];
}
