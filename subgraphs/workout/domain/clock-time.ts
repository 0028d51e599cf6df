import { addDays, type LocalDate, type Weekday } from '@progressive/quantities';
import type { BusyTime } from './training-brief.js';
import type { Commitment } from './training-profile.js';

/** Minutes after midnight of `HH:MM` (00:00 to 24:00); undefined for any other text. */
export function minuteOf(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minute <= 1440 ? minute : undefined;
}

/** `HH:MM` of minutes after midnight. */
export function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * Busy times of a commitment; one that ends at or before its start lasts into the next day and becomes two.
 * Empty when a time cannot be read or neither date nor weekday is given.
 */
export function busyTimesOf(commitment: Pick<Commitment, 'date' | 'weekday' | 'start' | 'end'>): BusyTime[] {
  const startMinute = minuteOf(commitment.start);
  const endMinute = minuteOf(commitment.end);
  const { date, weekday } = commitment;
  if (startMinute === undefined || endMinute === undefined) return [];
  if (endMinute > startMinute) return on(date, weekday, startMinute, endMinute, 0);
  return [...on(date, weekday, startMinute, 1440, 0), ...on(date, weekday, 0, endMinute, 1)];
}

function on(
  date: LocalDate | null,
  weekday: Weekday | null,
  startMinute: number,
  endMinute: number,
  daysLater: number,
): BusyTime[] {
  if (startMinute === endMinute) return [];
  if (date !== null) return [{ date: addDays(date, daysLater), startMinute, endMinute }];
  if (weekday === null) return [];
  return [{ weekday: (((weekday - 1 + daysLater) % 7) + 1) as Weekday, startMinute, endMinute }];
}
