import { addDays, daysBetween, type LocalDate, type Weekday, weekdayOf } from '@progressive/quantities';
import { muscleRegion, muscles } from './muscle.js';
import { type Placed, type Placement, type PlacementSession, placeWeek } from './placement.js';
import type { BusyTime, TrainingBrief } from './training-brief.js';
import type { TemplateSession, WeekTemplate } from './week-template.js';

/** A session of the template with its date and start. */
export interface DatedSession {
  readonly session: TemplateSession;
  readonly date: LocalDate;
  readonly startMinute: number;
}

/** The horizon filled with sessions. */
export interface Calendar {
  /** Placement of the standard week. */
  readonly standard: Placement;
  /** Sessions of each week of the horizon, in order of time. */
  readonly weeks: readonly (readonly DatedSession[])[];
  /** Sessions that had no room, in words. */
  readonly notes: readonly string[];
}

/**
 * Places the template on the cyclic standard week (recurring busy times only), then writes it into every week of the
 * horizon; a week whose dated commitments collide is placed anew, near to the standard week.
 * Undefined when the standard week has no room for the sessions.
 */
export function layOutCalendar(
  template: WeekTemplate,
  brief: TrainingBrief,
  weekdayCost: number,
): Calendar | undefined {
  const sessions = template.sessions.map(toPlacementSession);
  const recurring = brief.busy.filter((time) => time.date === undefined);
  const standard = placeWeek(sessions, { busy: busyByWeekday(recurring), wishes: brief, weekdayCost });
  if (!standard) return undefined;
  const weeks: DatedSession[][] = [];
  const notes: string[] = [];
  for (let offset = 0; offset < brief.horizonDays; offset += 7) {
    const start = addDays(brief.startDate, offset);
    const dated = brief.busy.filter((time) => isInWeek(time.date, start));
    const placed =
      dated.length === 0 ? standard.places : placeAround(sessions, brief, standard, dated, weekdayCost);
    if (placed.length < sessions.length) {
      notes.push(
        `In the week of ${start} there is room for ${placed.length} of ${sessions.length} sessions.`,
      );
    }
    weeks.push(dateSessions(template, placed, start, brief));
  }
  return { standard, weeks, notes };
}

/** What placement needs of a template session. */
export function toPlacementSession(session: TemplateSession): PlacementSession {
  return {
    minutes: session.time.minutes,
    volume: session.volume,
    hasStrength: session.items.length > 0,
    hasConditioning: session.conditioning !== undefined,
    legSets: legSets(session.volume),
  };
}

/** Fractional sets of leg muscles in a volume vector. */
export function legSets(volume: Float64Array): number {
  return muscles.reduce(
    (sum, muscle, index) => sum + (muscleRegion(muscle) === 'legs' ? (volume[index] ?? 0) : 0),
    0,
  );
}

/** Busy times by weekday (index 1..7); dated times fall on the weekday of their date. */
export function busyByWeekday(busy: readonly BusyTime[]): BusyTime[][] {
  const days: BusyTime[][] = Array.from({ length: 8 }, () => []);
  for (const time of busy) {
    const weekday: Weekday | undefined = time.date === undefined ? time.weekday : weekdayOf(time.date);
    if (weekday !== undefined) days[weekday]?.push(time);
  }
  return days;
}

function isInWeek(date: LocalDate | undefined, start: LocalDate): boolean {
  if (date === undefined) return false;
  const offset = daysBetween(start, date);
  return offset >= 0 && offset < 7;
}

/** A week with commitments of its own: as many sessions as have room, the first ones of the split first. */
function placeAround(
  sessions: readonly PlacementSession[],
  brief: TrainingBrief,
  standard: Placement,
  dated: readonly BusyTime[],
  weekdayCost: number,
): readonly Placed[] {
  const recurring = brief.busy.filter((time) => time.date === undefined);
  const busy = busyByWeekday([...recurring, ...dated]);
  for (let count = sessions.length; count > 0; count--) {
    const week = { busy, wishes: brief, weekdayCost, stayNear: standard.places };
    const placement = placeWeek(sessions.slice(0, count), week);
    if (placement) return placement.places;
  }
  return [];
}

function dateSessions(
  template: WeekTemplate,
  places: readonly Placed[],
  weekStart: LocalDate,
  brief: TrainingBrief,
): DatedSession[] {
  const firstWeekday = weekdayOf(weekStart);
  return places
    .map((place, index) => ({
      session: template.sessions[index] as TemplateSession,
      date: addDays(weekStart, (place.weekday - firstWeekday + 7) % 7),
      startMinute: place.startMinute,
    }))
    .filter(({ date }) => daysBetween(brief.startDate, date) < brief.horizonDays)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
