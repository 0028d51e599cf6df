import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How hard a person found a day of lifting (subject: the date) or an activity (subject: its id). */
export class CreateSessionEffort1765701000000 implements MigrationInterface {
  readonly name = 'CreateSessionEffort1765701000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE session_effort (
      user_id text NOT NULL,
      subject text NOT NULL,
      date date NOT NULL,
      rpe real NOT NULL CHECK (rpe BETWEEN 0 AND 10),
      minutes real NOT NULL CHECK (minutes > 0),
      PRIMARY KEY (user_id, subject)
    )`);
    await ownedTable(runner, { table: 'session_effort' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE session_effort');
  }
}
