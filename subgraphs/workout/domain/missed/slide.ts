import { addDays, dateRange, daysBetween, type LocalDate, weekdayOf } from '@progressive/quantities';
import { startCost } from '../day-slots.js';
import type { WorkoutSession } from '../program.js';
import { hoursBetween } from '../program-edit.js';
import { recoveryCost } from '../recovery-cost.js';
import { freeStart } from '../session-move.js';
import { placeOn } from '../training-place.js';
import { brokenRule, isOpenDay, type LoadRules, nearby, weekAt } from './load-rules.js';

/** A way to catch up on a missed session by giving days to it and to as few others as possible. */
export interface Slide {
  /** The sessions as they would be, the missed one first. */
  readonly moved: readonly WorkoutSession[];
  /** Recovery, inconvenience and delay, points. */
  readonly cost: number;
}

/** All ways with the fewest edits, cheapest first; each number of edits below was searched to the end. */
export interface SlideSearch {
  readonly slides: readonly Slide[];
  /** Edits of the slides found; the most that was searched when there is none. */
  readonly edits: number;
}

/** More changed days than this are a new program rather than a repair. */
export const mostEdits = 3;
const delayCost = 0.5;

/**
 * Exhaustive by number of edits: all ways to change one session, then two, then three. The first number that has a way is
 * the fewest. @param from first day that can still be trained on.
 */
export function searchSlides(missed: WorkoutSession, from: LocalDate, rules: LoadRules): SlideSearch {
  const window = datesFor(missed, from, rules);
  const sessions = nearby(rules.program, missed.date < from ? missed.date : from, window.at(-1) ?? from);
  const movable = sessions.filter(
    ({ id, date }) => id !== missed.id && date >= from && window.includes(date),
  );
  const starts = startTable([missed, ...movable], window, rules);
  for (let edits = 1; edits <= mostEdits; edits++) {
    const slides = choose(movable, edits - 1)
      .flatMap((others) => placements([missed, ...others], sessions, starts, rules))
      .sort((a, b) => a.cost - b.cost);
    if (slides.length > 0) return { slides, edits };
  }
  return { slides: [], edits: mostEdits };
}

/** The rest of the week of the missed session and the week after, as far as the program goes. */
function datesFor(missed: WorkoutSession, from: LocalDate, { program }: LoadRules): LocalDate[] {
  const weekStart = addDays(program.startDate, 7 * weekAt(program, missed.date));
  const end = addDays(program.startDate, program.horizonDays);
  const until = [addDays(weekStart, 14), end].sort((a, b) => (a < b ? -1 : 1))[0] ?? end;
  return dateRange(from, Math.max(0, daysBetween(from, until)));
}

type Starts = ReadonlyMap<string, ReadonlyMap<LocalDate, WorkoutSession>>;

/** Each session on each day that has room for it; never its own day. */
function startTable(
  sessions: readonly WorkoutSession[],
  window: readonly LocalDate[],
  rules: LoadRules,
): Starts {
  return new Map(
    sessions.map((session) => [
      session.id,
      new Map(
        window.flatMap((date) => {
          if (date === session.date || placeOn(rules.brief, date)?.name !== session.place) return [];
          if (!isOpenDay(date, session.minutes, rules.brief)) return [];
          const startMinute = freeStart(session, date, rules.brief);
          return startMinute === undefined ? [] : [[date, { ...session, date, startMinute }] as const];
        }),
      ),
    ]),
  );
}

function choose<Item>(items: readonly Item[], count: number): (readonly Item[])[] {
  if (count === 0) return [[]];
  return items.flatMap((first, at) => choose(items.slice(at + 1), count - 1).map((rest) => [first, ...rest]));
}

/** All ways to give the chosen sessions new days that break no rule. */
function placements(
  chosen: readonly WorkoutSession[],
  sessions: readonly WorkoutSession[],
  starts: Starts,
  rules: LoadRules,
): Slide[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const kept = sessions.filter(({ id }) => !ids.has(id));
  const taken = new Set(kept.map(({ date }) => date));
  const found: Slide[] = [];
  const descend = (moved: readonly WorkoutSession[]): void => {
    const next = chosen[moved.length];
    // More sessions never mend a rule, so a broken one ends the branch.
    if (brokenRule([...kept, ...moved], rules) !== undefined) return;
    if (!next) {
      found.push({ moved, cost: costOf(moved, chosen, kept, rules) });
      return;
    }
    for (const [date, there] of starts.get(next.id) ?? []) {
      if (!taken.has(date) && moved.every((other) => other.date !== date)) descend([...moved, there]);
    }
  };
  descend([]);
  return found;
}

function costOf(
  moved: readonly WorkoutSession[],
  before: readonly WorkoutSession[],
  kept: readonly WorkoutSession[],
  { loads, brief }: LoadRules,
): number {
  const all = [...kept, ...moved];
  const pairs = moved.flatMap((session, at) =>
    all.slice(0, kept.length + at).map((other) => {
      const [left, right] = [loads.get(session.id), loads.get(other.id)];
      return left && right ? recoveryCost(left, right, hoursBetween(session, other)) : 0;
    }),
  );
  const own = moved.map(
    ({ date, startMinute, minutes }, at) =>
      startCost(startMinute, minutes, weekdayOf(date), brief) +
      delayCost * Math.abs(daysBetween(before[at]?.date ?? date, date)),
  );
  return [...pairs, ...own].reduce((sum, value) => sum + value, 0);
}
