import ICAL from 'ical.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** True for a name of the time-zone database that this Node knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

const dayMs = 86_400_000;

/** Offset of each day (UTC) of a zone that has no change in it, ms; NaN for days with one. */
const dayOffsets = new Map<string, Map<number, number>>();

/** Milliseconds that a zone is ahead of UTC. Formatting is slow, so a day without a change is asked for once. */
function offsetMs(instantMs: number, zone: string): number {
  const day = Math.floor(instantMs / dayMs);
  const days = dayOffsets.get(zone) ?? new Map<number, number>();
  dayOffsets.set(zone, days);
  let offset = days.get(day);
  if (offset === undefined) {
    const [first, last] = [exactOffsetMs(day * dayMs, zone), exactOffsetMs((day + 1) * dayMs, zone)];
    offset = first === last ? first : Number.NaN;
    days.set(day, offset);
  }
  return Number.isNaN(offset) ? exactOffsetMs(instantMs, zone) : offset;
}

function exactOffsetMs(instantMs: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instantMs)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instantMs / 1000) * 1000;
}

/** What a zone's clocks read at an instant, as if it were UTC, ms since 1970. */
export function wallMs(instantMs: number, zone: string): number {
  return instantMs + offsetMs(instantMs, zone);
}

/** Seconds that a zone is ahead of UTC when its clocks read `wall` (ms as if UTC). */
function offsetAtWall(wall: number, zone: string): number {
  return Math.round(offsetMs(wall - offsetMs(wall, zone), zone) / 1000);
}

/** A zone of the time-zone database, for calendars that name it and do not describe it. */
class NamedTimeZone extends ICAL.Timezone {
  private readonly zone: string;

  constructor(tzid: string, zone: string) {
    super({ tzid });
    this.zone = zone;
  }

  override utcOffset(time: ICAL.Time): number {
    const { year, month, day, hour, minute, second } = time;
    return offsetAtWall(Date.UTC(year, month - 1, day, hour, minute, second), this.zone);
  }
}

/** Names of Windows for the zones most calendars from there use (Unicode CLDR, windowsZones, territory 001). */
const windowsZones: Readonly<Record<string, string>> = {
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Arabian Standard Time': 'Asia/Dubai',
  'Canada Central Standard Time': 'America/Regina',
  'Central America Standard Time': 'America/Guatemala',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Central Standard Time': 'America/Chicago',
  'China Standard Time': 'Asia/Shanghai',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Eastern Standard Time': 'America/New_York',
  'FLE Standard Time': 'Europe/Kiev',
  'GMT Standard Time': 'Europe/London',
  'GTB Standard Time': 'Europe/Bucharest',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'India Standard Time': 'Asia/Calcutta',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Korea Standard Time': 'Asia/Seoul',
  'Mountain Standard Time': 'America/Denver',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Romance Standard Time': 'Europe/Paris',
  'Russian Standard Time': 'Europe/Moscow',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'Singapore Standard Time': 'Asia/Singapore',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Turkey Standard Time': 'Europe/Istanbul',
  'US Mountain Standard Time': 'America/Phoenix',
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Berlin',
};

/** The zone of the time-zone database behind the name in a calendar; undefined for a name nobody knows. */
function zoneNamed(tzid: string): string | undefined {
  const windows = windowsZones[tzid];
  if (windows !== undefined) return windows;
  // Some programs write a path before the name: /freeassociation.sourceforge.net/Europe/Vienna.
  const parts = tzid.split('/').filter((part) => part !== '');
  return [tzid, parts.slice(-2).join('/'), parts.slice(-3).join('/')].find(
    (name) => name !== '' && isTimeZone(name),
  );
}

/**
 * Lets ical.js know a zone that a calendar names and does not describe; otherwise it would take its times as floating,
 * and an UNTIL in UTC would end a series at the wrong one. False for a name nobody knows. Only known names are kept.
 */
export function learnZone(tzid: string): boolean {
  if (ICAL.TimezoneService.has(tzid)) return true;
  const zone = zoneNamed(tzid);
  if (zone === undefined) return false;
  ICAL.TimezoneService.register(new NamedTimeZone(tzid, zone), tzid);
  return true;
}
