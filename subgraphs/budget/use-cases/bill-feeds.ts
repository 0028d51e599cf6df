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
import { billEvents } from '../domain/bills/bill-events.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { reminderDays } from '../repositories/bill-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import type { BudgetItemRemoved } from './outcomes.js';
import type { Person } from './person.js';
import { readBillCalendar } from './read-bills.js';

/** Days that a feed shows of the past and of the future. */
const [pastDays, futureDays] = [60, 365];
const mostFeeds = 10;
/** Where a person has not said how many days before a bill they want to know. */
const usualDaysBefore = 1;

export interface BillCalendarOpened {
  readonly kind: 'BillCalendarOpened';
  readonly feed: CalendarFeedRow;
  /** Below the gateway's address; told once. */
  readonly path: string;
  readonly user: Person;
}

/** Opens a calendar of the viewer's bills that a calendar program reads by its address. */
export async function openBillCalendar(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  { name }: { readonly name?: string | null | undefined },
): Promise<BillCalendarOpened | Refusal> {
  const title = name?.trim() ?? 'Bills';
  if (title.length < 1 || title.length > 80)
    return refuse('INVALID_VALUE', 'A name has 1 to 80 characters.', ['input.name']);
  return database.transaction(viewer, async (manager) => {
    if ((await findCalendarFeeds(manager, viewer)).length >= mostFeeds)
      return refuse('TOO_MANY', `At most ${mostFeeds} calendars are open.`, [], ['close one that is over']);
    const feed = { id: newId('calendarfeed'), name: title, openedAt: new Date(clock()) };
    const token = await openCalendarFeed(manager, viewer, { ...feed, agent: 'budget' });
    return { kind: 'BillCalendarOpened', feed, path: calendarPath(token), user: { id: viewer.userId } };
  });
}

/** Closes a calendar: its address answers no more. */
export async function closeBillCalendar(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  id: string,
): Promise<BudgetItemRemoved> {
  const closed = await database.transaction(viewer, (manager) => closeCalendarFeeds(manager, viewer, id));
  return { kind: 'BudgetItemRemoved', id, wasThere: closed > 0, user: { id: viewer.userId } };
}

/** The viewer's open calendars. */
export async function listBillCalendars(
  { database }: BudgetServices,
  viewer: ViewerClaims,
): Promise<CalendarFeedRow[]> {
  return database.read(viewer, (manager) => findCalendarFeeds(manager, viewer));
}

/** The calendar that a token opens; null for any other text. Whoever has the token reads it, as the person it is of. */
export async function readBillFeed(
  services: BudgetServices,
  token: string,
): Promise<{ readonly text: string } | null> {
  const { database, clock } = services;
  const owner = await ownerOfCalendar(database, token);
  if (owner === null) return null;
  const today = todayOf(services);
  const span = { startDate: addDays(today, -pastDays), days: pastDays + futureDays };
  const events = await database.read({ userId: owner.userId }, async (manager) =>
    billEvents(
      await readBillCalendar(manager, owner, span, today),
      (await reminderDays(manager, owner)) ?? usualDaysBefore,
    ),
  );
  return { text: writeCalendar({ name: owner.name, agent: 'budget', events, stampedAt: clock() }) };
}
