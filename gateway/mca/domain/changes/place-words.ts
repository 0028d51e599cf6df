import { dayWords } from '../synthesis/plan-words.js';
import type { MealPlace } from './plan-edit.js';
import type { SessionView, Span } from './plan-view.js';

/** "dinner on Tue 24 Nov": a place that can be said back. */
export function placeWords({ date, slot }: MealPlace): string {
  return `${slot} on ${dayWords(date)}`;
}

/** "the Whole body C workout on Thu 26 Nov": a session as it can be said back. */
export function workoutOn({ title, date }: Pick<SessionView, 'title' | 'date'>): string {
  return `the ${title} workout on ${dayWords(date)}`;
}

/** "Whole body C on Thu 26 Nov at 18:00". */
export function sessionWords({
  title,
  date,
  startTime,
}: Pick<SessionView, 'title' | 'date' | 'startTime'>): string {
  return `${title} on ${dayWords(date)} at ${startTime}`;
}

/** "Sat 21 Nov to Fri 27 Nov". */
export function spanWords({ from, to }: Span): string {
  return `${dayWords(from)} to ${dayWords(to)}`;
}

/** "a, b and c", in the order given; "a, b and 3 more" beyond the limit. */
export function listWords(items: readonly string[], most = 4): string {
  const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
