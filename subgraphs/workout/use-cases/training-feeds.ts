import type { ViewerClaims } from '@progressive/access-tokens';
import {
  type CalendarFeedRow,
  calendarPath,
  closeCalendarFeeds,
  findCalendarFeeds,
  openCalendarFeed,
  ownerOfCalendar,
  writeCalendar,
} from '@progressive/calendar-feed';
import { addDays } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { type TrainingEvent, trainingEvents } from '../domain/exporting/training-events.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { Owner } from '../repositories/owner.js';
import { findCalendarPrograms } from '../repositories/training-program-repository.js';
import { findSchedule } from '../repositories/training-schedule-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** Days that a feed shows of the past and of the future. */
const [pastDays, futureDays] = [60, 365];
const mostFeeds = 10;
const usualName = 'Training';

/** A calendar was opened. */
export interface TrainingCalendarOpened {
  readonly kind: 'TrainingCalendarOpened';
  readonly feed: CalendarFeedRow;
  /** Below the gateway's address; told once. */
  readonly path: string;
}

/** A calendar was closed. */
export interface TrainingCalendarClosed {
  readonly kind: 'TrainingCalendarClosed';
  readonly feedId: string;
}

/** Opens a calendar of the viewer's sessions that a calendar program reads by its address. */
export async function openTrainingCalendar(
  { database, clock }: WorkoutServices,
  viewer: ViewerClaims,
  { name }: { readonly name?: string | null | undefined },
): Promise<TrainingCalendarOpened | Refusal> {
  const title = name?.trim() ?? usualName;
  if (title.length < 1 || title.length > 80)
    return refuse('INVALID_VALUE', 'A name has 1 to 80 characters.', ['input.name']);
  return database.transaction(viewer, async (manager) => {
    if ((await findCalendarFeeds(manager, viewer)).length >= mostFeeds)
      return refuse('TOO_MANY', `At most ${mostFeeds} calendars are open.`, [], ['Close one that is over']);
    const feed = { id: newId('calendarfeed'), name: title, openedAt: new Date(clock()) };
    const token = await openCalendarFeed(manager, viewer, { ...feed, agent: 'workout' });
    return { kind: 'TrainingCalendarOpened', feed, path: calendarPath(token) };
  });
}

/** Closes a calendar: its address answers no more. */
export async function closeTrainingCalendar(
  { database }: WorkoutServices,
  viewer: ViewerClaims,
  feedId: string,
): Promise<TrainingCalendarClosed | Refusal> {
  const closed = await database.transaction(viewer, (manager) => closeCalendarFeeds(manager, viewer, feedId));
  return closed > 0
    ? { kind: 'TrainingCalendarClosed', feedId }
    : refuse('CALENDAR_NOT_FOUND', 'You have no such open calendar.');
}

/** The viewer's open calendars. */
export async function listTrainingCalendars(
  { database }: WorkoutServices,
  viewer: ViewerClaims,
): Promise<CalendarFeedRow[]> {
  return database.read(viewer, (manager) => findCalendarFeeds(manager, viewer));
}

/** The calendar that a token opens; null for any other text. Whoever has the token reads it, as the person it is of. */
export async function readTrainingFeed(
  services: WorkoutServices,
  token: string,
): Promise<{ readonly text: string } | null> {
  const owner = await ownerOfCalendar(services.database, token);
  if (owner === null) return null;
  return { text: textOf(owner.name, await contentOf(services, owner)) };
}

/** The sessions of the viewer's programs as iCalendar; null without any. */
export async function exportCalendar(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<string | null> {
  const content = await contentOf(services, viewer);
  return content.events.length === 0 ? null : textOf(usualName, content);
}

interface CalendarContent {
  readonly events: readonly TrainingEvent[];
  /** When the newest of the programs was made, so that a calendar nobody changed stays the same text. */
  readonly changedAt: number;
}

async function contentOf({ database, clock }: WorkoutServices, { userId }: Owner): Promise<CalendarContent> {
  const today = new Date(clock()).toISOString().slice(0, 10);
  const owner = { userId };
  return database.read(owner, async (manager) => {
    const span = [addDays(today, -pastDays), addDays(today, futureDays)] as const;
    const { timeZone } = await findSchedule(manager, owner);
    const programs = await findCalendarPrograms(manager, owner, ...span);
    const changedAt = programs[0]?.createdAt.getTime() ?? 0;
    return { events: trainingEvents(programs, timeZone), changedAt };
  });
}

function textOf(name: string, { events, changedAt }: CalendarContent): string {
  return writeCalendar({ name, agent: 'workout', events, stampedAt: changedAt });
}
