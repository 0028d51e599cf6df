import { addDays, type LocalDate, type Weekday, weekdayOf } from '@progressive/quantities';
import { findSport } from './sport-needs.js';
import type { BusyTime, MealTime, PreferredStart, SportSession, TrainingBrief } from './training-brief.js';
import type { TrainingPlace } from './training-place.js';

/** Where and when a person trains, and the sport they do anyway. */
export interface TrainingSchedule {
  readonly places: readonly TrainingPlace[];
  readonly sports: readonly SportSession[];
  readonly meals: readonly MealTime[];
  readonly preferredStarts: readonly PreferredStart[];
  /** IANA zone of the person's clocks; null where nobody said: times then float. */
  readonly timeZone: string | null;
}

/** Of somebody who has told nothing. */
export const emptySchedule: TrainingSchedule = {
  places: [],
  sports: [],
  meals: [],
  preferredStarts: [],
  timeZone: null,
};

/** Two places that claim the same day, in words; undefined when none do. */
export function overlapOf(places: readonly TrainingPlace[]): string | undefined {
  for (const [at, left] of places.entries()) {
    for (const right of places.slice(at + 1)) {
      const isSameDay = left.weekdays.some((day) => right.weekdays.includes(day));
      const isSameStay = left.stays.some((stay) =>
        right.stays.some(({ from, to }) => from <= stay.to && stay.from <= to),
      );
      if (left.name === right.name) return `Two places are called ${left.name}.`;
      if (isSameDay || isSameStay) return `${left.name} and ${right.name} are on the same day.`;
    }
  }
  return undefined;
}

/**
 * The brief with what is stored of places, times and sport. Meals and sport take their time; a program that supports one trains what it
 * needs. @param isFree false when the brief itself says what equipment to use, which then stands everywhere.
 */
export function withSchedule(
  brief: TrainingBrief,
  { places, sports, meals, preferredStarts }: TrainingSchedule,
  isFree: boolean,
  sport: string | undefined,
): TrainingBrief {
  const near = sports.filter(({ date }) => date === undefined || isWithin(date, brief));
  const supported = findSport(sport ?? sports[0]?.sport ?? '');
  const needs = brief.goal === 'SPORT_SUPPORT' ? supported : undefined;
  return {
    ...brief,
    busy: [...brief.busy, ...near.flatMap(busyOf), ...busyAtMeals(meals)],
    ...(meals.length > 0 ? { meals } : {}),
    ...(preferredStarts.length > 0 ? { preferredStarts } : {}),
    ...(isFree && places.length > 0 ? { places } : {}),
    ...(near.length > 0 ? { sportSessions: near } : {}),
    ...(needs
      ? { sport: needs.key, priorityMuscles: [...new Set([...brief.priorityMuscles, ...needs.muscles])] }
      : {}),
  };
}

function isWithin(date: LocalDate, { startDate, horizonDays }: TrainingBrief): boolean {
  return date >= startDate && date < addDays(startDate, horizonDays);
}

function busyOf({ date, weekday, startMinute, minutes }: SportSession): BusyTime[] {
  const when = date === undefined ? { weekday } : { date };
  const day = date === undefined ? weekday : weekdayOf(date);
  if (day === undefined) return [];
  const endMinute = Math.min(1440, startMinute + minutes);
  return [{ ...(when.date === undefined ? { weekday: day } : { date: when.date }), startMinute, endMinute }];
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Meals with the time after them, as times of every weekday in which nothing is trained. */
function busyAtMeals(meals: readonly MealTime[]): BusyTime[] {
  return meals.flatMap(({ startMinute, gapMinutes }) =>
    weekdays.map((weekday) => ({
      weekday,
      startMinute,
      endMinute: Math.min(1440, startMinute + gapMinutes),
    })),
  );
}
