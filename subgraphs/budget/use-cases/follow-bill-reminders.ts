import type { ViewerClaims } from '@progressive/access-tokens';
import { follow } from '@progressive/event-bus';
import { decodePosition, encodeCursor } from '@progressive/subgraph-server';
import {
  lastReminderNumber,
  type NumberedReminder,
  remindersAfter,
} from '../repositories/bill-repository.js';
import { reminderTopic } from './bill-reminders.js';
import type { BudgetServices } from './budget-services.js';

/** A reminder as it is pushed. */
export interface BillReminderEvent {
  readonly cursor: string;
  readonly reminder: NumberedReminder;
}

const batch = 50;

/** Follows the viewer's reminders of bills. @param after a cursor; null = only what comes. @throws BAD_USER_INPUT for no cursor. */
export async function followBillReminders(
  { database, signal }: BudgetServices,
  viewer: ViewerClaims,
  after: string | null,
): Promise<AsyncGenerator<BillReminderEvent, void, undefined>> {
  const last =
    after === null
      ? await database.read(viewer, (manager) => lastReminderNumber(manager, viewer))
      : decodePosition(after);
  const reminders = follow<NumberedReminder>({
    signal,
    topic: reminderTopic(viewer.userId),
    after: last,
    read: (number) => database.read(viewer, (manager) => remindersAfter(manager, viewer, number, batch)),
    numberOf: ({ number }) => number,
    isLast: () => false,
  });
  return described(reminders);
}

async function* described(
  reminders: AsyncGenerator<NumberedReminder, void, undefined>,
): AsyncGenerator<BillReminderEvent, void, undefined> {
  for await (const reminder of reminders) yield { cursor: encodeCursor(reminder.number), reminder };
}
