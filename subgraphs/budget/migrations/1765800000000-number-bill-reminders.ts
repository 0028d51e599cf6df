import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders are numbered, so that a subscription can go on after the last one it delivered. */
export class NumberBillReminders1765800000000 implements MigrationInterface {
  readonly name = 'NumberBillReminders1765800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bill_reminder ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY');
    await runner.query('CREATE INDEX bill_reminder_by_number ON bill_reminder (user_id, number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bill_reminder DROP COLUMN number');
  }
}
