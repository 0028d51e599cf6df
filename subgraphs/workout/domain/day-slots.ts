import type { Weekday } from '@progressive/quantities';
import type { BusyTime, TimeOfDay, TrainingBrief } from './training-brief.js';

/** Half of a day. */
export type DayHalf = 'AM' | 'PM';

/** A half day of the week in which a session could start. */
export interface DaySlot {
  readonly weekday: Weekday;
  readonly half: DayHalf;
}

/** The 14 half days of a week, Monday morning first. */
export const daySlots: readonly DaySlot[] = ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) => [
  { weekday, half: 'AM' as const },
  { weekday, half: 'PM' as const },
]);

/** Earliest start and latest end of training, minutes after midnight; a session may run from the morning into noon. */
const halfBounds: Readonly<Record<DayHalf, readonly [number, number]>> = { AM: [360, 720], PM: [720, 1275] };
const latestEndMinute = 1320;
const gridMinutes = 15;

/** When people who like a part of the day would start. */
const preferredStart: Readonly<Record<TimeOfDay, number | undefined>> = {
  MORNING: 420,
  MIDDAY: 720,
  EVENING: 1080,
  ANY: undefined,
};

/**
 * Main meals of whoever told none, which only cost something: an hour is wished between one and training (digestion;
 * Kerksick 2017 puts meals 1–4 h before). Meals that were told are busy times, see `busyAtMeals`.
 */
const mealStarts: readonly number[] = [450, 750, 1140];
const mealGapMinutes = 60;

const costs = { hourFromPreferred: 1, afterMeal: 2, unpreferredDay: 12, unsocialHour: 1.5 } as const;

/** A possible start of a session in a half day. */
export interface SlotChoice {
  /** Minutes after midnight. */
  readonly startMinute: number;
  /** Points of inconvenience, 0 = as wished. */
  readonly cost: number;
}

/** What a person said about days and times. */
export type DayWishes = Pick<
  TrainingBrief,
  'timeOfDay' | 'preferredWeekdays' | 'excludedWeekdays' | 'dayMinutes' | 'meals' | 'preferredStarts'
>;

/** True when [start, start + minutes) meets any busy time of the day. */
export function isBusy(busy: readonly BusyTime[], startMinute: number, minutes: number): boolean {
  return busy.some((time) => startMinute < time.endMinute && startMinute + minutes > time.startMinute);
}

/**
 * The most convenient start in a half day that collides with nothing; undefined when there is none.
 * @param busy of that day only. @param minutes length of the session.
 */
export function bestStart(
  slot: DaySlot,
  minutes: number,
  busy: readonly BusyTime[],
  wishes: DayWishes,
): SlotChoice | undefined {
  if (isRuledOut(slot.weekday, minutes, wishes)) return undefined;
  const [first, last] = halfBounds[slot.half];
  let best: SlotChoice | undefined;
  const consider = (startMinute: number) => {
    if (startMinute + minutes > latestEndMinute || isBusy(busy, startMinute, minutes)) return;
    const cost = startCost(startMinute, minutes, slot.weekday, wishes);
    if (!best || cost < best.cost) best = { startMinute, cost };
  };
  const wished = wishedStart(slot.weekday, wishes);
  if (wished !== undefined && wished >= first && wished < last) consider(wished);
  for (let startMinute = first; startMinute < last; startMinute += gridMinutes) consider(startMinute);
  return best && { ...best, cost: best.cost + dayCost(slot.weekday, wishes) };
}

/** True for days the person does not train, or has no time for so long a session. */
function isRuledOut(weekday: Weekday, minutes: number, wishes: DayWishes): boolean {
  const longest = weekday <= 5 ? wishes.dayMinutes?.weekday : wishes.dayMinutes?.weekend;
  return wishes.excludedWeekdays.includes(weekday) || minutes > (longest ?? minutes);
}

function dayCost(weekday: Weekday, { preferredWeekdays }: DayWishes): number {
  return preferredWeekdays.length === 0 || preferredWeekdays.includes(weekday) ? 0 : costs.unpreferredDay;
}

/** When the person would start on a weekday: what was told of that day, else of every day, else the part of the day. */
function wishedStart(weekday: Weekday, { preferredStarts = [], timeOfDay }: StartWishes): number | undefined {
  const told =
    preferredStarts.find((wish) => wish.weekday === weekday) ??
    preferredStarts.find((wish) => wish.weekday === null);
  return told?.startMinute ?? preferredStart[timeOfDay];
}

type StartWishes = Pick<TrainingBrief, 'timeOfDay' | 'meals' | 'preferredStarts'>;

/** Inconvenience of a start time alone: distance from the wished time, just after or over a meal, very early or late. */
export function startCost(
  startMinute: number,
  minutes: number,
  weekday: Weekday,
  wishes: StartWishes,
): number {
  const wished = wishedStart(weekday, wishes);
  const distance = wished === undefined ? 0 : Math.abs(startMinute - wished) / 60;
  const clash = isAtUsualMeal(startMinute, minutes, wishes);
  const isUnsocial = startMinute < 420 || startMinute + minutes > 1260;
  return (
    distance * costs.hourFromPreferred + (clash ? costs.afterMeal : 0) + (isUnsocial ? costs.unsocialHour : 0)
  );
}

/** True when a session lies over a usual meal or begins within the hour after, for a person who told no meals. */
export function isAtUsualMeal(
  startMinute: number,
  minutes: number,
  { meals = [] }: Pick<TrainingBrief, 'meals'>,
): boolean {
  if (meals.length > 0) return false;
  return mealStarts.some((meal) => startMinute < meal + mealGapMinutes && startMinute + minutes > meal);
}
