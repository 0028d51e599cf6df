import { addDays, daysBetween, type LocalDate, type Weekday, weekdayOf } from '@progressive/quantities';
import { isBusy } from './day-slots.js';
import { muscleRegion, muscles } from './muscle.js';
import {
  type FixedLoad,
  type Placed,
  type Placement,
  type PlacementSession,
  placeWeek,
} from './placement.js';
import { findSport, sportVolume } from './sport-needs.js';
import type { BusyTime, TrainingBrief } from './training-brief.js';
import { placeOn } from './training-place.js';
import type { TemplateSession, WeekTemplate } from './week-template.js';

/** A session of the template with its date and start. */
export interface DatedSession {
  readonly session: TemplateSession;
  readonly date: LocalDate;
  readonly startMinute: number;
  /** Name of the place, where places are known. */
  readonly place?: string;
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
  const sessions = placementSessions(template);
  const recurring = brief.busy.filter((time) => time.date === undefined);
  const standard = placeWeek(sessions, {
    busy: busyByWeekday(recurring),
    wishes: brief,
    weekdayCost,
    fixed: fixedLoads(brief),
  });
  if (!standard) return undefined;
  const weeks: DatedSession[][] = [];
  const notes: string[] = [];
  for (let offset = 0; offset < brief.horizonDays; offset += 7) {
    const start = addDays(brief.startDate, offset);
    const dated = brief.busy.filter((time) => isInWeek(time.date, start));
    // Without a collision the standard places cost what they did and all others at least as much: still the best.
    const collides = collidesWith(sessions, standard.places, dated);
    const placed = collides
      ? placeAround(sessions, { brief, standard, dated, weekdayCost, start })
      : standard.places;
    if (placed.length < sessions.length) {
      notes.push(
        `In the week of ${start} there is room for ${placed.length} of ${sessions.length} sessions.`,
      );
    }
    weeks.push(dateSessions(template, placed, start, brief));
  }
  return { standard, weeks, notes };
}

/** Each session as hard and as long as it is at any of its places, so that what is kept for one is kept for all. */
function placementSessions(template: WeekTemplate): PlacementSession[] {
  const weeks = [template, ...[...(template.elsewhere?.values() ?? [])].map((other) => other.template)];
  return template.sessions.map((own, index) => {
    const forms = weeks.map(({ sessions }) => toPlacementSession(sessions[index] ?? own));
    const volume = own.volume.map((_, muscle) => Math.max(...forms.map((form) => form.volume[muscle] ?? 0)));
    return {
      minutes: Math.max(...forms.map(({ minutes }) => minutes)),
      volume,
      hasStrength: forms.some(({ hasStrength }) => hasStrength),
      hasConditioning: forms.some(({ hasConditioning }) => hasConditioning),
      legSets: legSets(volume),
      isHardEndurance: forms.some(({ isHardEndurance }) => isHardEndurance),
    };
  });
}

/** Sport of the standard week, and of one week's dates when its first day is given. */
function fixedLoads(brief: TrainingBrief, start?: LocalDate): FixedLoad[] {
  return (brief.sportSessions ?? []).flatMap(({ sport, intensity, minutes, startMinute, date, weekday }) => {
    const needs = findSport(sport);
    const isDated = date !== undefined && start !== undefined && isInWeek(date, start);
    const day = isDated ? weekdayOf(date) : date === undefined ? weekday : undefined;
    if (!needs || day === undefined) return [];
    const volume = sportVolume(needs, minutes, intensity);
    const load = {
      volume,
      hasStrength: false,
      hasConditioning: true,
      legSets: legSets(volume),
      isHardEndurance: intensity === 'HARD',
    };
    return [{ weekday: day, startMinute, load }];
  });
}

/** What placement needs of a template session. */
export function toPlacementSession(session: TemplateSession): PlacementSession {
  return {
    minutes: session.time.minutes,
    volume: session.volume,
    hasStrength: session.items.length > 0,
    hasConditioning: session.conditioning !== undefined,
    legSets: legSets(session.volume),
    isHardEndurance: session.conditioning?.intensity === 'HARD',
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

function collidesWith(
  sessions: readonly PlacementSession[],
  places: readonly Placed[],
  dated: readonly BusyTime[],
): boolean {
  const busy = busyByWeekday(dated);
  return places.some(({ weekday, startMinute }, index) =>
    isBusy(busy[weekday] ?? [], startMinute, sessions[index]?.minutes ?? 0),
  );
}

interface SpecialWeek {
  readonly brief: TrainingBrief;
  readonly standard: Placement;
  readonly dated: readonly BusyTime[];
  readonly weekdayCost: number;
  readonly start: LocalDate;
}

/** A week with commitments of its own: as many sessions as have room, the first ones of the split first. */
function placeAround(
  sessions: readonly PlacementSession[],
  { brief, standard, dated, weekdayCost, start }: SpecialWeek,
): readonly Placed[] {
  const recurring = brief.busy.filter((time) => time.date === undefined);
  const busy = busyByWeekday([...recurring, ...dated]);
  for (let count = sessions.length; count > 0; count--) {
    const fixed = fixedLoads(brief, start);
    const week = { busy, wishes: brief, weekdayCost, fixed, stayNear: standard.places };
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
    .map((place, index) => {
      const date = addDays(weekStart, (place.weekday - firstWeekday + 7) % 7);
      const where = placeOn(brief, date)?.name;
      const there = where === undefined ? undefined : template.elsewhere?.get(where)?.template;
      const session = (there ?? template).sessions[index] as TemplateSession;
      return { session, date, startMinute: place.startMinute, ...(there && where ? { place: where } : {}) };
    })
    .filter(({ date }) => daysBetween(brief.startDate, date) < brief.horizonDays)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
