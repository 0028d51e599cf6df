import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars of commitments that a person brought, and what they told about places, sport and meals. */
export class CreateSchedule1765300000000 implements MigrationInterface {
  readonly name = 'CreateSchedule1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE commitment_calendar (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      idempotency_key text NOT NULL,
      status text NOT NULL CHECK (status IN ('PREVIEWED', 'APPLIED')),
      doc jsonb NOT NULL,
      -- [{date, startMinute, endMinute, uid, summary}] in the person's local time.
      times jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      UNIQUE (user_id, idempotency_key)
    )`);
    await runner.query('CREATE TABLE training_schedule (user_id text PRIMARY KEY, doc jsonb NOT NULL)');
    for (const table of ['commitment_calendar', 'training_schedule']) await ownedTable(runner, { table });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE commitment_calendar, training_schedule');
  }
}
