import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { LocalDate } from '@progressive/quantities';
import { type Refusal, refuse } from '../domain/refusal.js';
import { billDueSoon } from '../events.js';
import {
  addReminder,
  type BillReminder,
  findReminders,
  findUnswept,
  markSwept,
  reminderDays,
  saveReminderDays,
} from '../repositories/bill-repository.js';
import type { Owner } from '../repositories/owner.js';
import type { Transaction } from '../repositories/transaction.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import type { Person } from './person.js';
import { readBillCalendar } from './read-bills.js';

const [mostDays, personsAtOnce, mostShown] = [30, 5_000, 100];

export interface BillRemindersSet {
  readonly kind: 'BillRemindersSet';
  readonly daysBefore: number | null;
  readonly reminders: readonly BillReminder[];
  readonly user: Person;
}

/** Says how many days before its date the viewer wants to know of a bill, and reminds at once of what is due by then. */
export async function setBillReminders(
  services: BudgetServices,
  viewer: ViewerClaims,
  daysBefore: number | null,
): Promise<BillRemindersSet | Refusal> {
  if (daysBefore !== null && (daysBefore < 0 || daysBefore > mostDays))
    return refuse('INVALID_VALUE', `Reminders come 0 to ${mostDays} days before.`, ['input.daysBefore']);
  const at = new Date(services.clock());
  const set = await services.database.transaction(viewer, async (manager) => {
    await saveReminderDays(manager, viewer, daysBefore);
    await remind(manager, viewer, todayOf(services), at);
    const reminders = await findReminders(manager, viewer, mostShown);
    return { kind: 'BillRemindersSet' as const, daysBefore, reminders, user: { id: viewer.userId } };
  });
  await wake(services, viewer);
  return set;
}

/** Topic that wakes those who follow a person's reminders. */
export function reminderTopic(userId: string): string {
  return `bill-reminders.${userId}`;
}

/** A lost wake-up delays a follower, and never loses anything. */
async function wake({ signal }: BudgetServices, { userId }: Owner): Promise<void> {
  await signal.notify(reminderTopic(userId)).catch(() => undefined);
}

/** What the viewer was reminded of, the latest date first. */
export async function listBillReminders(
  { database }: BudgetServices,
  viewer: ViewerClaims,
): Promise<BillReminder[]> {
  return database.read(viewer, (manager) => findReminders(manager, viewer, mostShown));
}

/**
 * Background work: reminds everybody whose bills were not looked at today. Any number of processes may do it at a time.
 * @param onFailure is told what one person's bills failed with; the others are reminded all the same.
 */
export async function remindOfBills(
  services: BudgetServices,
  onFailure: (error: unknown) => void,
): Promise<number> {
  const { database } = services;
  const today = todayOf(services);
  const people = await database.read('service', (manager) => findUnswept(manager, today, personsAtOnce));
  let reminded = 0;
  for (const userId of people) {
    const owner = { userId };
    const at = new Date(services.clock());
    const made = await database
      .transaction(owner, (manager) => remind(manager, owner, today, at))
      .catch((error: unknown) => {
        onFailure(error);
        return 0;
      });
    if (made > 0) await wake(services, owner);
    reminded += made;
  }
  return reminded;
}

async function remind(manager: Transaction, owner: Owner, today: LocalDate, at: Date): Promise<number> {
  const daysBefore = await reminderDays(manager, owner);
  if (daysBefore === null || !(await markSwept(manager, owner, today))) return 0;
  const bills = await readBillCalendar(manager, owner, { startDate: today, days: daysBefore + 1 }, today);
  let reminded = 0;
  for (const bill of bills.filter(({ paidOn }) => paidOn === null)) {
    if (!(await addReminder(manager, owner, bill, at))) continue;
    await appendEvent(manager, billDueSoon(owner.userId, bill.uid, bill.date));
    reminded += 1;
  }
  return reminded;
}
