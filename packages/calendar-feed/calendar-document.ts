import { createHash } from 'node:crypto';
import { addDays } from '@progressive/quantities';
import type { CalendarAlarm, CalendarEvent, CalendarMoment } from './calendar-event.js';
import { isTimeZone, zoneLines } from './time-zone.js';

export interface CalendarOptions {
  /** For people, e.g. `Bills`. */
  readonly name: string;
  /** The agent, for PRODID. */
  readonly agent: string;
  readonly events: readonly CalendarEvent[];
  /** Milliseconds since 1970: the moment of writing. */
  readonly stampedAt: number;
  /** How often a calendar should ask again; 12 when left out. */
  readonly refreshHours?: number;
}

/**
 * Writes a calendar as RFC 5545 asks, with the name and refresh interval of RFC 7986. An unknown zone floats. Without events it
 * holds the zone UTC alone: a calendar has at least one component (§3.6), some readers refuse one without, and a zone shows nothing,
 * where a made-up event would.
 */
export function writeCalendar({
  name,
  agent,
  events,
  stampedAt,
  refreshHours = 12,
}: CalendarOptions): string {
  const stamp = `${compact(new Date(stampedAt).toISOString().slice(0, 19))}Z`;
  // A day that does not move, so that an empty calendar always says the same.
  const day = '1970-01-01';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Progressive Framework//${agent}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`,
    ...(events.length === 0 ? zoneLines('UTC', day, day) : zonesOf(events)),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

/** A weak validator: equal for calendars that say the same, whenever they were written. */
export function calendarEtag(text: string): string {
  const said = text.replaceAll(/^DTSTAMP:.*\r\n/gm, '');
  return `W/"${createHash('sha256').update(said).digest('base64url').slice(0, 27)}"`;
}

function zonesOf(events: readonly CalendarEvent[]): string[] {
  const spans = new Map<string, { from: string; to: string }>();
  for (const { when } of events) {
    const zone = zoneOf(when);
    if (zone === null) continue;
    const { from, to } = spans.get(zone) ?? { from: when.date, to: when.date };
    spans.set(zone, { from: when.date < from ? when.date : from, to: when.date > to ? when.date : to });
  }
  return [...spans].flatMap(([zone, { from, to }]) => zoneLines(zone, from, to));
}

function zoneOf(when: CalendarMoment): string | null {
  return 'timeZone' in when && when.timeZone !== null && isTimeZone(when.timeZone) ? when.timeZone : null;
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, when, title, description, categories = [], free = false, alarms = [] } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@progressive-framework`,
    `DTSTAMP:${stamp}`,
    ...momentLines(when),
    `SUMMARY:${escaped(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    `TRANSP:${free ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...alarms.flatMap(alarmLines),
    'END:VEVENT',
  ];
}

function momentLines(when: CalendarMoment): string[] {
  if ('days' in when)
    return [
      `DTSTART;VALUE=DATE:${compact(when.date)}`,
      `DTEND;VALUE=DATE:${compact(addDays(when.date, when.days))}`,
    ];
  const zone = zoneOf(when);
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(when.startMinute / 60))}${two(when.startMinute % 60)}00`;
  return [
    `DTSTART${zone === null ? '' : `;TZID=${zone}`}:${compact(when.date)}T${clock}`,
    `DURATION:PT${when.minutes}M`,
  ];
}

function alarmLines({ minutesBefore, text }: CalendarAlarm): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${minutesBefore < 0 ? '' : '-'}PT${Math.abs(minutesBefore)}M`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VALARM',
  ];
}

function compact(time: string): string {
  return time.replaceAll(/[-:]/g, '');
}

/** Text as a value: no character of it can end the line or begin another property. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\p{Cc}]/gu, (character) => (character === '\n' ? character : ' '))
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Most octets of a line (RFC 5545 §3.1). */
const lineOctets = 75;

/** A content line with its end, folded where it is too long; no character is cut. */
function folded(line: string): string {
  let [out, room] = ['', lineOctets];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) [out, room] = [`${out}\r\n `, lineOctets - 1];
    out += character;
    room -= size;
  }
  return `${out}\r\n`;
}
