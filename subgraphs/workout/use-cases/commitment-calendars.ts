import type { ViewerClaims } from '@progressive/access-tokens';
import { CalendarFileError, type CalendarReading, readCalendar } from '@progressive/calendar-files';
import { appendEvent } from '@progressive/database';
import { addDays, type LocalDate } from '@progressive/quantities';
import { callerError, newId } from '@progressive/subgraph-server';
import type { UploadCalendarInput } from '../__generated__/resolvers-types.js';
import type { CommitmentCalendar, ImportedTime } from '../domain/importing/commitment-calendar.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { trainingProfileChanged } from '../events.js';
import {
  applyStoredCalendar,
  deleteCalendar,
  findCalendar,
  findCalendars,
  findImportedTimes,
  insertCalendar,
} from '../repositories/commitment-calendar-repository.js';
import { lockKey } from '../repositories/reservation-repository.js';
import { deleteParts, findParts, savePart } from '../repositories/training-import-repository.js';
import type { TrainingFilePartTaken } from './training-imports.js';
import type { WorkoutServices } from './workout-services.js';

/** A calendar, ready to look at or in use. */
export interface CommitmentCalendarReady {
  readonly kind: 'CommitmentCalendarReady';
  readonly calendar: CommitmentCalendar;
}

/** A calendar that is gone. */
export interface CalendarRemoved {
  readonly kind: 'CalendarRemoved';
  readonly calendarId: string;
}

const mostParts = 60;
const mostPartBytes = 96_000;
/** Series without an end are written down for this long. */
const coveredDays = 730;
const shownTimes = 20;
const ownUidEnding = '@progressive-framework';

/**
 * Takes an iCalendar file, in parts where it is larger than the door; with the last part it is read and can be looked
 * at. Nothing of it counts before it is applied. Repeating a call with the same key changes nothing.
 */
export async function uploadCalendar(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: UploadCalendarInput,
): Promise<TrainingFilePartTaken | CommitmentCalendarReady | Refusal> {
  const { idempotencyKey, part = 1, parts = 1 } = input;
  if (part < 1 || part > parts || parts > mostParts)
    throw callerError('BAD_USER_INPUT', `Give part 1 to ${mostParts} of at most ${mostParts}.`, 'input.part');
  const bytes = Buffer.from(input.contentBase64, 'base64');
  if (bytes.length > mostPartBytes)
    throw callerError('BAD_USER_INPUT', `At most ${mostPartBytes} bytes a part.`, 'input.contentBase64');
  const at = new Date(services.clock());
  const key = `calendar/${idempotencyKey}`;
  return services.database.transaction(viewer, async (manager) => {
    await lockKey(manager, viewer, key);
    const known = await findCalendar(manager, viewer, { key });
    if (known !== null) return { kind: 'CommitmentCalendarReady', calendar: known };
    await savePart(manager, viewer, { key, part, bytes, at });
    const received = await findParts(manager, viewer, key);
    if (received.length < parts) return { kind: 'TrainingFilePartTaken', part, parts };
    await deleteParts(manager, viewer, key);
    const coversFrom = at.toISOString().slice(0, 10);
    const reading = await tryRead(Buffer.concat(received), input, coversFrom);
    if ('kind' in reading) return reading;
    const calendar = toCalendar(input, reading, coversFrom, at);
    await insertCalendar(manager, viewer, calendar, { key, times: reading.times.map(toTime) });
    return { kind: 'CommitmentCalendarReady', calendar };
  });
}

async function tryRead(
  bytes: Uint8Array,
  { timeZone, allDayIsBusy }: UploadCalendarInput,
  from: LocalDate,
): Promise<CalendarReading | Refusal> {
  const to = addDays(from, coveredDays);
  try {
    return await readCalendar(bytes, {
      timeZone,
      from,
      to,
      allDayIsBusy: allDayIsBusy === true,
      ownUidEnding,
    });
  } catch (error) {
    if (error instanceof CalendarFileError)
      return refuse(error.code, error.message, [], ['Export the calendar again as an iCalendar (.ics) file']);
    throw error;
  }
}

function toTime({ date, startMinute, endMinute, summary }: ImportedTime): ImportedTime {
  return { date, startMinute, endMinute, summary };
}

function toCalendar(
  input: UploadCalendarInput,
  { name, events, times, skipped, problems }: CalendarReading,
  coversFrom: LocalDate,
  createdAt: Date,
): CommitmentCalendar {
  const fileName = input.fileName?.slice(0, 200) ?? null;
  return {
    id: newId('calendar'),
    status: 'PREVIEWED',
    name: (input.name ?? name ?? fileName ?? 'Calendar').slice(0, 100),
    fileName,
    timeZone: input.timeZone,
    coversFrom,
    coversUntil: addDays(coversFrom, coveredDays),
    events,
    timesTaken: times.length,
    skipped: Object.entries(skipped).map(([reason, count]) => ({ reason, count })),
    problems: problems.slice(0, 100),
    firstTimes: times.slice(0, shownTimes).map(toTime),
    createdAt,
  };
}

/** Lets a calendar count: later programs keep clear of its times. Repeating it changes nothing. */
export async function applyCalendar(
  services: WorkoutServices,
  viewer: ViewerClaims,
  id: string,
): Promise<CommitmentCalendarReady | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const calendar = await findCalendar(manager, viewer, { id });
    if (calendar === null) return notFound();
    if (calendar.status === 'PREVIEWED') {
      await applyStoredCalendar(manager, viewer, id);
      await appendEvent(manager, trainingProfileChanged(viewer.userId, ['commitments']));
    }
    return { kind: 'CommitmentCalendarReady', calendar: { ...calendar, status: 'APPLIED' } };
  });
}

/** Forgets a calendar with its times. */
export async function removeCalendar(
  services: WorkoutServices,
  viewer: ViewerClaims,
  id: string,
): Promise<CalendarRemoved | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    if (!(await deleteCalendar(manager, viewer, id))) return notFound();
    await appendEvent(manager, trainingProfileChanged(viewer.userId, ['commitments']));
    return { kind: 'CalendarRemoved', calendarId: id };
  });
}

function notFound(): Refusal {
  return refuse('CALENDAR_NOT_FOUND', 'There is no such calendar.');
}

/** The viewer's calendars, newest first. */
export async function readCalendars(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<CommitmentCalendar[]> {
  return services.database.read(viewer, (manager) => findCalendars(manager, viewer));
}

/** One of the viewer's calendars; null for anybody else's. */
export async function readCommitmentCalendar(
  services: WorkoutServices,
  viewer: ViewerClaims,
  id: string,
): Promise<CommitmentCalendar | null> {
  return services.database.read(viewer, (manager) => findCalendar(manager, viewer, { id }));
}

const mostShownDays = 62;

/** What the viewer's applied calendars take between two days. @throws BAD_USER_INPUT for more than two months. */
export async function readCommitmentTimes(
  services: WorkoutServices,
  viewer: ViewerClaims,
  from: LocalDate,
  to: LocalDate,
): Promise<ImportedTime[]> {
  if (to < from || to > addDays(from, mostShownDays))
    throw callerError('BAD_USER_INPUT', `Ask for 1 to ${mostShownDays} days.`, 'to');
  return services.database.read(viewer, (manager) => findImportedTimes(manager, viewer, from, to));
}
