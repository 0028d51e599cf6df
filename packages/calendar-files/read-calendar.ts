import { setImmediate as nextTurn } from 'node:timers/promises';
import ICAL from 'ical.js';
import { CalendarFileError } from './calendar-file-error.js';
import { type CalendarBlock, readText, scanCalendar } from './scan-calendar.js';
import { isTimeZone, learnZone, wallMs } from './time-zones.js';

/** A stretch of one local day that an event takes. Minutes after local midnight, 0..1440, end > start. */
export interface CalendarTime {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly uid: string;
  readonly summary: string | null;
}

/** An event that could not be read; the others were. */
export interface CalendarProblem {
  /** 1-based line of the event in the file. */
  readonly line: number;
  readonly summary: string | null;
  readonly message: string;
}

/** Why an event takes no time. */
export type SkipReason = 'CANCELLED' | 'FREE' | 'ALL_DAY' | 'OWN' | 'NO_DURATION';

/** A calendar as times that are taken. */
export interface CalendarReading {
  readonly name: string | null;
  readonly events: number;
  /** In order of time. */
  readonly times: readonly CalendarTime[];
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly problems: readonly CalendarProblem[];
}

/** What to read for whom. */
export interface CalendarOptions {
  /** The person's zone (time-zone database): times are told as its clocks read; floating times are taken as they are. */
  readonly timeZone: string;
  /** First and last local day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Whether whole days (holidays, birthdays) count as taken. */
  readonly allDayIsBusy: boolean;
  /** Events whose UID ends so are the caller's own and are left out. */
  readonly ownUidEnding?: string;
}

const mostSteps = 100_000;
const mostTimes = 20_000;
const stepsPerTurn = 2_000;
const minuteMs = 60_000;
const dayMs = 86_400_000;
/** Events that began longer before the first day and last into it are not looked for in series. */
const longestEventMs = 7 * dayMs;

interface Reading {
  readonly options: CalendarOptions;
  readonly times: CalendarTime[];
  readonly skipped: Partial<Record<SkipReason, number>>;
  readonly problems: CalendarProblem[];
  steps: number;
}

/**
 * Reads an iCalendar file (RFC 5545) into the times it takes between two days: series with RRULE, RDATE, EXDATE and moved
 * or cancelled occurrences, zones described in the file, named, or named as Windows does.
 * @throws CalendarFileError for a file that is none, is cut off, or has too much in it. An event that makes no sense is
 * told among the problems.
 */
export async function readCalendar(bytes: Uint8Array, options: CalendarOptions): Promise<CalendarReading> {
  if (!isTimeZone(options.timeZone))
    throw new CalendarFileError('UNKNOWN_TIME_ZONE', `Nobody knows the time zone ${options.timeZone}.`);
  const { name, zones, events } = scanCalendar(readText(bytes));
  const reading: Reading = { options, times: [], skipped: {}, problems: [], steps: 0 };
  const calendar = new ICAL.Component('vcalendar');
  for (const block of zones) addComponent(calendar, block, reading);
  const parsed = events.flatMap((block) => {
    const component = addComponent(calendar, block, reading);
    return component ? [{ component, block }] : [];
  });
  for (const series of groupSeries(parsed)) await readSeries(series, reading);
  const times = reading.times.sort(byTime);
  return { name, events: events.length, times, skipped: reading.skipped, problems: reading.problems };
}

interface ParsedEvent {
  readonly component: ICAL.Component;
  readonly block: CalendarBlock;
}

/** Parses one component by itself and hangs it into the calendar, where zones are looked up. */
function addComponent(
  calendar: ICAL.Component,
  block: CalendarBlock,
  reading: Reading,
): ICAL.Component | undefined {
  try {
    const jcal: unknown = ICAL.parse(block.lines.join('\r\n'));
    return calendar.addSubcomponent(new ICAL.Component(jcal as [string, unknown[], unknown[]]));
  } catch (error) {
    reading.problems.push(problemOf(block, error));
    return undefined;
  }
}

interface Series {
  readonly main: ParsedEvent;
  readonly exceptions: readonly ParsedEvent[];
}

/** An event with the occurrences that were changed by themselves; a changed one without its series stands alone. */
function groupSeries(events: readonly ParsedEvent[]): Series[] {
  const groups = new Map<string, ParsedEvent[]>();
  events.forEach((event, at) => {
    const uid = String(event.component.getFirstPropertyValue('uid') ?? `line-${at}`);
    groups.set(uid, [...(groups.get(uid) ?? []), event]);
  });
  return [...groups.values()].flatMap((group) => {
    const isException = ({ component }: ParsedEvent) => component.hasProperty('recurrence-id');
    const mains = group.filter((event) => !isException(event));
    const exceptions = group.filter(isException);
    if (mains.length === 0) return exceptions.map((main) => ({ main, exceptions: [] }));
    return mains.map((main, at) => ({ main, exceptions: at === 0 ? exceptions : [] }));
  });
}

async function readSeries({ main, exceptions }: Series, reading: Reading): Promise<void> {
  try {
    for (const { component } of [main, ...exceptions]) checkEvent(component);
    const event = new ICAL.Event(main.component, {
      strictExceptions: false,
      exceptions: exceptions.map(({ component }) => component),
    });
    const skip = skipReason(event, reading.options);
    if (skip && exceptions.length === 0) return count(reading, skip);
    await expand(event, reading);
  } catch (error) {
    if (error instanceof CalendarFileError) throw error;
    reading.problems.push(problemOf(main.block, error));
  }
}

const tooOften: ReadonlySet<string> = new Set(['SECONDLY', 'MINUTELY', 'HOURLY']);

/** What the library would let through: no start, unknown zones, series of minutes. */
function checkEvent(component: ICAL.Component): void {
  for (const name of ['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate']) {
    for (const property of component.getAllProperties(name)) checkZone(component, property);
  }
  const start = component.getFirstProperty('dtstart')?.getFirstValue();
  if (start === undefined) throw new Error('the event has no DTSTART');
  if (!(start instanceof ICAL.Time) || !Number.isFinite(start.toUnixTime()) || start.year < 1900)
    throw new Error('DTSTART is no time');
  for (const rule of component.getAllProperties('rrule')) {
    const recur = rule.getFirstValue();
    if (!(recur instanceof ICAL.Recur)) throw new Error('RRULE is no rule');
    if (tooOften.has(recur.freq)) throw new Error(`RRULE repeats ${recur.freq.toLowerCase()}`);
  }
}

function checkZone(component: ICAL.Component, property: ICAL.Property): void {
  const tzid = property.getFirstParameter('tzid');
  if (!tzid) return;
  const described = component.parent?.getAllSubcomponents('vtimezone') ?? [];
  const isDescribed = described.some((zone) => zone.getFirstPropertyValue('tzid') === tzid);
  if (!isDescribed && !learnZone(tzid)) throw new Error(`nobody knows the time zone ${tzid}`);
}

function skipReason(event: ICAL.Event, options: CalendarOptions): SkipReason | undefined {
  const value = (name: string) => String(event.component.getFirstPropertyValue(name) ?? '').toUpperCase();
  if (options.ownUidEnding !== undefined && event.uid?.endsWith(options.ownUidEnding)) return 'OWN';
  if (value('status') === 'CANCELLED') return 'CANCELLED';
  if (value('transp') === 'TRANSPARENT' || value('x-microsoft-cdo-busystatus') === 'FREE') return 'FREE';
  return event.startDate.isDate && !options.allDayIsBusy ? 'ALL_DAY' : undefined;
}

function count(reading: Reading, reason: SkipReason): void {
  reading.skipped[reason] = (reading.skipped[reason] ?? 0) + 1;
}

interface Occurrence {
  readonly item: ICAL.Event;
  readonly startDate: ICAL.Time;
  readonly endDate: ICAL.Time;
}

async function expand(event: ICAL.Event, reading: Reading): Promise<void> {
  const { options } = reading;
  if (!event.isRecurring()) return addTimes(event, event.startDate, event.endDate, reading);
  const iterator = event.iterator();
  const first = Date.parse(options.from) - longestEventMs;
  const last = Date.parse(`${options.to}T23:59:59Z`) + dayMs;
  const hasMoved = Object.keys(event.exceptions).length > 0;
  if (!hasMoved && endsBefore(event, first)) return;
  for (let next = iterator.next(); next; next = iterator.next()) {
    const startMs = localMs(next, options.timeZone);
    if (startMs > last) return;
    reading.steps += 1;
    if (reading.steps > mostSteps)
      throw new CalendarFileError('TOO_MANY_TIMES', `The series repeat more than ${mostSteps} times.`);
    if (reading.steps % stepsPerTurn === 0) await nextTurn();
    if (startMs < first && !hasMoved) continue;
    // The library's declarations point to a file that it does not ship.
    const { item, startDate, endDate } = event.getOccurrenceDetails(next) as Occurrence;
    addTimes(item, startDate, endDate, reading);
  }
}

/** True for a series whose rules all end before: old series are most of a calendar. */
function endsBefore(event: ICAL.Event, firstMs: number): boolean {
  const rules = event.component.getAllProperties('rrule').map((rule) => rule.getFirstValue());
  return (
    !event.component.hasProperty('rdate') &&
    rules.every(
      (rule) => rule instanceof ICAL.Recur && rule.until && rule.until.toUnixTime() * 1000 < firstMs,
    )
  );
}

/** What the person's clock reads, as if it were UTC, ms. Floating times and dates are read as they are. */
function localMs(time: ICAL.Time, zone: string): number {
  const isFloating = time.isDate || time.zone === ICAL.Timezone.localTimezone;
  if (!isFloating) return wallMs(time.toUnixTime() * 1000, zone);
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}

function addTimes(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, reading: Reading): void {
  const { options } = reading;
  const skip = skipReason(event, options);
  if (skip) return count(reading, skip);
  const from = localMs(start, options.timeZone);
  const to = localMs(end, options.timeZone);
  if (!(to > from)) return count(reading, 'NO_DURATION');
  const firstDay = Math.max(floorDay(from), Date.parse(options.from));
  const lastDay = Math.min(floorDay(to - 1), Date.parse(options.to));
  for (let day = firstDay; day <= lastDay; day += dayMs) {
    if (reading.times.length >= mostTimes)
      throw new CalendarFileError('TOO_MANY_TIMES', `More than ${mostTimes} times are taken.`);
    reading.times.push({
      date: new Date(day).toISOString().slice(0, 10),
      startMinute: Math.max(0, Math.floor((from - day) / minuteMs)),
      endMinute: Math.min(1440, Math.ceil((to - day) / minuteMs)),
      uid: String(event.uid ?? ''),
      summary: event.summary ? String(event.summary).slice(0, 200) : null,
    });
  }
}

function floorDay(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs;
}

function problemOf({ line, lines }: CalendarBlock, error: unknown): CalendarProblem {
  const summary = lines.map((text) => /^SUMMARY(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]).find(Boolean) ?? null;
  return { line, summary: summary?.slice(0, 200) ?? null, message: wordsOf(error) };
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300);
}

function byTime(a: CalendarTime, b: CalendarTime): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.startMinute - b.startMinute || a.endMinute - b.endMinute || (a.uid < b.uid ? -1 : 1);
}
