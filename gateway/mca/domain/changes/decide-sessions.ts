import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import type { ChangeWish } from '../routing/index.js';
import { dayWords } from '../synthesis/plan-words.js';
import {
  askBack,
  type ChangeDecision,
  type ExerciseUse,
  type NotDecided,
  refuse,
} from './change-decision.js';
import { daysMeant } from './days-meant.js';
import { sharedWords } from './find-meals.js';
import { type FoundSessions, findSessions } from './find-sessions.js';
import { listWords, sessionWords, spanWords, workoutOn } from './place-words.js';
import type { PlanView, SessionView } from './plan-view.js';

const newPlan = 'ask for a new plan: “plan my week with meals and workouts”';
const noTraining = 'You have no plan with training now.';

/** One session goes to another day or time. */
export function decideMove(wish: ChangeWish, view: PlanView): ChangeDecision {
  const found = findSessions(wish, view);
  const problem = notThere(found, view);
  if (problem !== null) return problem;
  const [session, ...others] = found.sessions;
  if (session === undefined || others.length > 0)
    return askBack(
      'Which session do you mean?',
      found.sessions.map(
        (each) => `move ${workoutOn(each)} to ${wish.target === null ? 'another day' : 'the new day'}`,
      ),
    );
  const days = newDays(wish, view, session);
  const [date, ...more] = days;
  if (date === undefined || more.length > 0)
    return askBack(
      `To which day shall ${sessionWords(session)} go?`,
      (date === undefined ? freeDays(view, session) : days).map(
        (day) => `move ${workoutOn(session)} to ${dayWords(day)}`,
      ),
    );
  return { kind: 'MOVE_SESSION', session, date, startTime: wish.startTime };
}

/** Where the session shall go; several days where a span is named, none where nothing is. */
function newDays(wish: ChangeWish, view: PlanView, session: SessionView): readonly LocalDate[] {
  const calendar = { today: view.today, span: view.training?.span ?? null, isPast: false };
  if (wish.target !== null) {
    const named = daysMeant(wish.target, calendar);
    if (named.length === 1 && isNearer(wish.target.dates, named[0], session)) return [];
    const free = named.filter((day) => freeDays(view, session).includes(day));
    return named.length === 1 ? named : free;
  }
  if (wish.shiftDays !== null) return [addDays(session.date, wish.shiftDays)];
  return wish.startTime === null ? [] : [session.date];
}

/** Whether words such as “Sunday” may mean a day that is nearer to the session than the one of the plan: Saturday's to the next one. */
function isNearer(dates: readonly LocalDate[], named: LocalDate | undefined, { date }: SessionView): boolean {
  if (named === undefined || named >= date) return false;
  return dates.some((other) => other > date && daysBetween(date, other) < daysBetween(named, date));
}

/** Days to come without a session. */
function freeDays({ training, today }: PlanView, session: SessionView): LocalDate[] {
  if (training === null) return [];
  const taken = new Set(training.sessions.map(({ date }) => date));
  const from = training.span.from > today ? training.span.from : today;
  return Array.from({ length: 14 }, (_, step) => addDays(from, step)).filter(
    (day) => day <= training.span.to && day !== session.date && !taken.has(day),
  );
}

/** Sessions that were or will be missed; those that are dropped by wish are not caught up on. */
export function decideMissed(
  wish: ChangeWish,
  view: PlanView,
  { isDropped }: { isDropped: boolean },
): ChangeDecision {
  const found = findSessions(wish, view);
  const problem = notThere(found, view);
  if (problem !== null) return problem;
  if (found.days.length === 0 && found.sessions.length > 1)
    return askBack(
      'Which session do you mean?',
      found.sessions.map((each) => `${isDropped ? 'drop' : 'I can’t make'} ${workoutOn(each)}`),
    );
  const blocked = found.days.length > 0 ? found.days : found.sessions.map(({ date }) => date);
  return { kind: 'MISSED', sessions: found.sessions, blocked, isDropped };
}

/** An exercise is replaced in the sessions that are named, or in all that are to come. */
export function decideExerciseSwap(wish: ChangeWish, view: PlanView): ChangeDecision | null {
  const uses = usesOf(wish, view);
  const [use] = uses;
  if (use === undefined) return null;
  const isSure = uses.length === 1 && sharedWords(use.exercise.name, wish.named) === wish.named.length;
  return { kind: 'SWAP_EXERCISE', uses, words: wish.replacement, isSure };
}

/** The exercises to come whose names share the most of the words. */
function usesOf(wish: ChangeWish, view: PlanView): ExerciseUse[] {
  const { sessions } = findSessions({ ...wish, named: [] }, view);
  const scored = sessions.flatMap((session) =>
    session.exercises.map((exercise) => ({
      use: { session, exercise },
      shared: sharedWords(exercise.name, wish.named),
    })),
  );
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  return most === 0 ? [] : scored.filter(({ shared }) => shared === most).map(({ use }) => use);
}

function notThere({ sessions, days }: FoundSessions, { training, today }: PlanView): NotDecided | null {
  if (training === null) return refuse(noTraining, newPlan);
  if (sessions.length > 0) return null;
  const coming = training.sessions.filter(({ date }) => date >= today);
  const outside = days.filter((day) => day < training.span.from || day > training.span.to);
  const plan = `Your training is planned from ${spanWords(training.span)}`;
  if (outside.length > 0)
    return refuse(`${plan}; ${listWords(outside.map(dayWords))} is not in it.`, newPlan);
  if (coming.length === 0) return refuse(`${plan}; no session is to come.`, newPlan);
  const then = days.length === 0 ? '' : ` on ${listWords(days.map(dayWords))}`;
  return refuse(`There is no session${then}. To come: ${listWords(coming.map(sessionWords))}.`);
}
