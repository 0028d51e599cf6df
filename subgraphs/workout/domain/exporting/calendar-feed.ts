import { sessionsOf, type WorkoutSession } from '../program.js';
import type { StoredProgram } from '../stored-program.js';

/**
 * The sessions of a program as iCalendar (RFC 5545): times are local and float, so that they stay where the person is;
 * a session keeps its UID over the versions of the program.
 */
export function calendarFeed({ program, createdAt }: StoredProgram): string {
  const stamp = createdAt.toISOString().replace(/\.\d+Z$/, 'Z');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Progressive Framework//Workout//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Training',
    ...sessionsOf(program).flatMap((session) => eventOf(session, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

function eventOf(session: WorkoutSession, stamp: string): string[] {
  const { id, date, startMinute, minutes, title, exercises, conditioning, reason } = session;
  const items = [
    ...exercises.map(
      ({ name, sets, reps, seconds, loadKg }) =>
        `${name}: ${sets} × ${reps ?? `${seconds ?? 0} s`}${loadKg === undefined ? '' : ` at ${loadKg} kg`}`,
    ),
    ...(conditioning ? [`${conditioning.name}: ${conditioning.minutes} min`] : []),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@progressive-framework`,
    `DTSTAMP:${compact(stamp)}`,
    `DTSTART:${compact(`${date}T${clock(startMinute)}`)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped([...items, reason].join('\n'))}`,
    'END:VEVENT',
  ];
}

function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
}

function compact(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Most octets of a line. */
const lineOctets = 75;

/** A content line with its end, folded where it is too long; no character is cut. */
function folded(line: string): string {
  let [out, room] = ['', lineOctets];
  for (const character of line) {
    const size = octets(character);
    if (size > room) [out, room] = [`${out}\r\n `, lineOctets - 1];
    out += character;
    room -= size;
  }
  return `${out}\r\n`;
}

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
