import type { LocalDate } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { BillSetting, CalendarBill } from '../domain/bills/bill-calendar.js';
import type { Owner } from './owner.js';

/** What the owner decided about bills, by their ids. */
export async function findBillSettings(
  manager: EntityManager,
  { userId }: Owner,
): Promise<Map<string, BillSetting>> {
  const rows: BillSetting[] = await manager.query(
    `SELECT bill_id AS "billId", weekend, month_day AS "monthDay", ordinal, weekday, hidden
       FROM bill_setting WHERE user_id = $1`,
    [userId],
  );
  return new Map(rows.map((row) => [row.billId, row]));
}

/** Keeps what the owner decided about a bill. */
export async function saveBillSetting(
  manager: EntityManager,
  { userId }: Owner,
  { billId, weekend, monthDay, ordinal, weekday, hidden }: BillSetting,
): Promise<void> {
  await manager.query(
    `INSERT INTO bill_setting (user_id, bill_id, weekend, month_day, ordinal, weekday, hidden)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (user_id, bill_id) DO UPDATE SET weekend = excluded.weekend, month_day = excluded.month_day,
       ordinal = excluded.ordinal, weekday = excluded.weekday, hidden = excluded.hidden`,
    [userId, billId, weekend, monthDay, ordinal, weekday, hidden],
  );
}

/** How many days before its date the owner is reminded of a bill; null when never. */
export async function reminderDays(manager: EntityManager, { userId }: Owner): Promise<number | null> {
  const rows: { days: number }[] = await manager.query(
    'SELECT days_before AS days FROM bill_reminder_setting WHERE user_id = $1',
    [userId],
  );
  return rows[0]?.days ?? null;
}

/** Sets the days before, or with null ends reminders. */
export async function saveReminderDays(
  manager: EntityManager,
  { userId }: Owner,
  daysBefore: number | null,
): Promise<void> {
  if (daysBefore === null) {
    await manager.query('DELETE FROM bill_reminder_setting WHERE user_id = $1', [userId]);
    return;
  }
  await manager.query(
    `INSERT INTO bill_reminder_setting (user_id, days_before) VALUES ($1, $2)
     ON CONFLICT (user_id) DO UPDATE SET days_before = excluded.days_before, swept_on = NULL`,
    [userId, daysBefore],
  );
}

/** For the service: persons whose bills were not looked at on this day yet. */
export async function findUnswept(manager: EntityManager, day: LocalDate, limit: number): Promise<string[]> {
  const rows: { userId: string }[] = await manager.query(
    `SELECT user_id AS "userId" FROM bill_reminder_setting
      WHERE swept_on IS NULL OR swept_on < $1 ORDER BY swept_on NULLS FIRST LIMIT $2`,
    [day, limit],
  );
  return rows.map(({ userId }) => userId);
}

/** Notes that a person's bills were looked at. Returns false when another process did it meanwhile. */
export async function markSwept(manager: EntityManager, { userId }: Owner, day: LocalDate): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE bill_reminder_setting SET swept_on = $2 WHERE user_id = $1 AND (swept_on IS NULL OR swept_on < $2)`,
    [userId, day],
  );
  return count > 0;
}

/** A bill that a person was reminded of. */
export interface BillReminder {
  readonly uid: string;
  readonly billId: string;
  readonly name: string;
  readonly date: LocalDate;
  readonly amount: { readonly amountMinor: number; readonly currency: string };
  readonly remindedAt: Date;
}

/** Keeps a reminder, once for each date of a bill. Returns whether it is new. */
export async function addReminder(
  manager: EntityManager,
  { userId }: Owner,
  { uid, billId, name, date, amount }: CalendarBill,
  at: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO bill_reminder (user_id, uid, bill_id, name, due_date, amount_minor, currency, reminded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING uid`,
    [userId, uid, billId, name, date, amount.amountMinor, amount.currency, at],
  );
  return rows.length > 0;
}

/** A reminder with its place among all of them. */
export interface NumberedReminder extends BillReminder {
  readonly number: number;
}

/** The owner's reminders after a number, in order. */
export async function remindersAfter(
  manager: EntityManager,
  { userId }: Owner,
  after: number,
  limit: number,
): Promise<NumberedReminder[]> {
  const rows: (Omit<BillReminder, 'amount'> & { amount: string; currency: string; number: string })[] =
    await manager.query(
      `SELECT uid, bill_id AS "billId", name, due_date::text AS date, amount_minor::text AS amount, currency,
         reminded_at AS "remindedAt", number::text FROM bill_reminder
        WHERE user_id = $1 AND number > $2 ORDER BY number LIMIT $3`,
      [userId, after, limit],
    );
  return rows.map(({ amount, currency, number, ...rest }) => ({
    ...rest,
    amount: { amountMinor: Number(amount), currency },
    number: Number(number),
  }));
}

/** Number of the owner's last reminder; 0 without any. */
export async function lastReminderNumber(manager: EntityManager, { userId }: Owner): Promise<number> {
  const [row]: { number: string }[] = await manager.query(
    'SELECT coalesce(max(number), 0)::text AS number FROM bill_reminder WHERE user_id = $1',
    [userId],
  );
  return Number(row?.number ?? 0);
}

/** What the owner was reminded of, the latest date first. */
export async function findReminders(
  manager: EntityManager,
  { userId }: Owner,
  limit: number,
): Promise<BillReminder[]> {
  const rows: (Omit<BillReminder, 'amount'> & { amount: string; currency: string })[] = await manager.query(
    `SELECT uid, bill_id AS "billId", name, due_date::text AS date, amount_minor::text AS amount, currency,
       reminded_at AS "remindedAt" FROM bill_reminder WHERE user_id = $1 ORDER BY due_date DESC, uid LIMIT $2`,
    [userId, limit],
  );
  return rows.map(({ amount, currency, ...rest }) => ({
    ...rest,
    amount: { amountMinor: Number(amount), currency },
  }));
}
