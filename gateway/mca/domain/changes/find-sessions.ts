import type { LocalDate } from '@progressive/quantities';
import type { ChangeWish, PartOfDay } from '../routing/index.js';
import { daysMeant } from './days-meant.js';
import { sharedWords } from './find-meals.js';
import type { PlanView, SessionView } from './plan-view.js';

/** Hours in which a session belongs to a part of the day. */
const hoursOfPart: Readonly<Record<PartOfDay, readonly [from: string, to: string]>> = {
  morning: ['00:00', '12:00'],
  midday: ['11:00', '14:00'],
  afternoon: ['12:00', '17:00'],
  evening: ['17:00', '24:00'],
};

/** What people call sessions by the part of the body. */
const focusWords: Readonly<Record<string, readonly string[]>> = {
  LOWER: ['leg', 'lower', 'glute'],
  UPPER: ['upper', 'arm', 'chest'],
  PUSH: ['push', 'chest'],
  PULL: ['pull', 'back'],
  FULL: ['full', 'whole'],
  CONDITIONING: ['cardio', 'conditioning', 'run', 'hiit'],
};

/** The sessions that words may mean. */
export interface FoundSessions {
  readonly sessions: readonly SessionView[];
  /** Days that were named; empty when none was. */
  readonly days: readonly LocalDate[];
}

/** Sessions of the plan by day, part of the day, and words of their title, focus or exercises. */
export function findSessions(wish: ChangeWish, view: PlanView): FoundSessions {
  const calendar = { today: view.today, span: view.training?.span ?? null, isPast: wish.isPast };
  const days = [...new Set(wish.days.flatMap((day) => daysMeant(day, calendar)))];
  const all = view.training?.sessions ?? [];
  const sides = all.filter(({ date }) => (wish.isPast ? date <= view.today : date >= view.today));
  const onDays = days.length === 0 ? sides : all.filter(({ date }) => days.includes(date));
  const parts = wish.days.flatMap(({ part }) => (part === null ? [] : [part]));
  const inPart = onDays.filter(({ startTime }) =>
    parts.some((part) => hoursOfPart[part][0] <= startTime && startTime < hoursOfPart[part][1]),
  );
  const near = inPart.length > 0 ? inPart : onDays;
  const named = bestNamed(near, wish.named);
  const chosen = named.length > 0 ? named : near;
  if (days.length > 0 || named.length === 1) return { sessions: chosen, days };
  // "I missed my workout" is the last one, "my next session" the next one.
  const ordered = chosen.toSorted((a, b) => (a.date + a.startTime).localeCompare(b.date + b.startTime));
  if (wish.isPast) return { sessions: ordered.slice(-1), days };
  return { sessions: wish.isNext ? ordered.slice(0, 1) : ordered, days };
}

function bestNamed(sessions: readonly SessionView[], words: readonly string[]): SessionView[] {
  const score = ({ title, focus, exercises }: SessionView) =>
    2 * sharedWords(title, words) +
    2 * words.filter((word) => focusWords[focus]?.includes(word)).length +
    (exercises.some(({ name }) => sharedWords(name, words) > 0) ? 1 : 0);
  const scored = sessions.map((session) => ({ session, score: score(session) }));
  const most = Math.max(0, ...scored.map((each) => each.score));
  return most === 0 ? [] : scored.filter((each) => each.score === most).map(({ session }) => session);
}
