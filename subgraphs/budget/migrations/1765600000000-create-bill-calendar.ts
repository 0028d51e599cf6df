import { createCalendarFeedTable } from '@progressive/calendar-feed';
import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['bill_setting', 'bill_reminder_setting', 'bill_reminder'];

/** What a person decided about the dates of bills, reminders of them, and calendars that read them by address. */
export class CreateBillCalendar1765600000000 implements MigrationInterface {
  readonly name = 'CreateBillCalendar1765600000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE bill_setting (
      user_id text NOT NULL,
      bill_id text NOT NULL,
      weekend text NOT NULL CHECK (weekend IN ('STAY', 'EARLIER', 'LATER')),
      month_day text NOT NULL CHECK (month_day IN ('AS_TOLD', 'LAST_DAY', 'LAST_WORKDAY', 'WEEKDAY')),
      ordinal int CHECK (ordinal BETWEEN 1 AND 5),
      weekday int CHECK (weekday BETWEEN 1 AND 7),
      hidden boolean NOT NULL,
      PRIMARY KEY (user_id, bill_id)
    )`);
    await runner.query(`CREATE TABLE bill_reminder_setting (
      user_id text PRIMARY KEY,
      days_before int NOT NULL CHECK (days_before BETWEEN 0 AND 30),
      -- The day up to which bills were looked at, so that each day is looked at once.
      swept_on date
    )`);
    await runner.query(`CREATE TABLE bill_reminder (
      user_id text NOT NULL,
      uid text NOT NULL,
      bill_id text NOT NULL,
      name text NOT NULL,
      due_date date NOT NULL,
      amount_minor bigint NOT NULL,
      currency text NOT NULL,
      reminded_at timestamptz NOT NULL,
      PRIMARY KEY (user_id, uid)
    )`);
    await runner.query('CREATE INDEX bill_reminder_of_user ON bill_reminder (user_id, due_date DESC)');
    for (const table of tables) await ownedTable(runner, { table });
    await createCalendarFeedTable(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables, 'calendar_feed']) await runner.query(`DROP TABLE ${table}`);
  }
}
