import { addDays, type LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../catalogue/recipe.js';

/** A planned meal as a calendar shows it. */
export interface CalendarMeal {
  readonly date: LocalDate;
  readonly slot: MealSlot;
  readonly title: string;
  readonly description: string;
}

/** Minutes after midnight at which a meal stands in the calendar, and how long. */
const times: Readonly<Record<MealSlot, readonly [start: number, minutes: number]>> = {
  BREAKFAST: [450, 30],
  LUNCH: [750, 45],
  SNACK: [960, 15],
  DINNER: [1140, 60],
};

/**
 * An iCalendar object (RFC 5545) of meals. Times are local without a zone (form 1 of DATE-TIME): a meal is at noon wherever the
 * person is. The UID of a meal is its day and slot, so that a later version of the plan moves the event and makes no second one.
 * @param stamp when this version was made, ISO 8601 UTC. @param sequence grows with each version.
 */
export function mealCalendar(
  owner: string,
  meals: readonly CalendarMeal[],
  stamp: string,
  sequence: number,
): string {
  const stamped = `${stamp.replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Progressive Framework//Meals//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Meals',
  ];
  const counts = new Map<string, number>();
  for (const { date, slot, title, description } of meals) {
    const place = `${date}-${slot.toLowerCase()}`;
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    const [start, minutes] = times[slot];
    const at = start + (count - 1) * 30;
    lines.push(
      'BEGIN:VEVENT',
      `UID:${place}${count > 1 ? `-${count}` : ''}-${owner}@progressive-framework`,
      `DTSTAMP:${stamped}`,
      `SEQUENCE:${sequence}`,
      `DTSTART:${local(date, at)}`,
      `DTEND:${local(date, at + minutes)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function local(date: LocalDate, minute: number): string {
  const day = minute >= 1440 ? addDays(date, 1) : date;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.replaceAll('-', '')}T${two(Math.floor((minute % 1440) / 60))}${two(minute % 60)}00`;
}

function escaped(text: string): string {
  return text.replace(/([\\;,])/g, '\\$1').replace(/\r?\n/g, '\\n');
}

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Lines of at most 75 bytes; what follows begins with a blank. */
function folded(line: string): string {
  let [text, bytes] = ['', 0];
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += more;
  }
  return text;
}
