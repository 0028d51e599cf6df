import { addDays, type LocalDate, toEpochDay } from '@progressive/quantities';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** A change of a zone's clocks. */
interface Transition {
  readonly atMs: number;
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/** True for a zone that this machine's time zone data knows. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of UTC that a zone's clocks show at an instant. @throws RangeError for an unknown zone. */
function offsetMinutes(format: Intl.DateTimeFormat, atMs: number): number {
  const parts = Object.fromEntries(
    format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour % 24, minute, second);
  return Math.round((shown - Math.floor(atMs / 1000) * 1000) / minuteMs);
}

function clockOf(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/**
 * The instant of a local time. Of a time that clocks show twice the first, of one that they skip the moment after the gap
 * (RFC 5545 §3.3.5). @returns milliseconds since 1970. @throws RangeError for an unknown zone.
 */
export function zonedInstant(date: LocalDate, minuteOfDay: number, zone: string): number {
  const format = clockOf(zone);
  const shown = toEpochDay(date) * dayMs + minuteOfDay * minuteMs;
  const before = offsetMinutes(format, shown - dayMs);
  const early = shown - before * minuteMs;
  if (offsetMinutes(format, early) === before) return early;
  const after = offsetMinutes(format, shown + dayMs);
  const late = shown - after * minuteMs;
  return offsetMinutes(format, late) === after ? late : early;
}

/**
 * The VTIMEZONE component of a zone for a span of days (RFC 5545 §3.6.5): every change of the clocks in it by its own date,
 * from the time zone data of this machine. @throws RangeError for an unknown zone.
 */
export function zoneLines(zone: string, from: LocalDate, to: LocalDate): string[] {
  const format = clockOf(zone);
  const startMs = toEpochDay(addDays(from, -1)) * dayMs;
  const first = offsetMinutes(format, startMs);
  const begins: Transition = { atMs: startMs, beforeMinutes: first, afterMinutes: first };
  const changes = transitions(format, startMs, toEpochDay(addDays(to, 2)) * dayMs);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...[begins, ...changes].flatMap(observance), 'END:VTIMEZONE'];
}

function transitions(format: Intl.DateTimeFormat, fromMs: number, toMs: number): Transition[] {
  const found: Transition[] = [];
  let before = offsetMinutes(format, fromMs);
  for (let at = fromMs + dayMs; at <= toMs; at += dayMs) {
    const after = offsetMinutes(format, at);
    if (after === before) continue;
    found.push({ atMs: changeBetween(format, at - dayMs, at), beforeMinutes: before, afterMinutes: after });
    before = after;
  }
  return found;
}

/** Halves the span until the minute of the change is left. */
function changeBetween(format: Intl.DateTimeFormat, fromMs: number, toMs: number): number {
  const before = offsetMinutes(format, fromMs);
  let [low, high] = [fromMs, toMs];
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (offsetMinutes(format, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

function observance({ atMs, beforeMinutes, afterMinutes }: Transition): string[] {
  const kind = afterMinutes > beforeMinutes ? 'DAYLIGHT' : 'STANDARD';
  const local = new Date(atMs + beforeMinutes * minuteMs).toISOString().slice(0, 19);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offset(beforeMinutes)}`,
    `TZOFFSETTO:${offset(afterMinutes)}`,
    `END:${kind}`,
  ];
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
