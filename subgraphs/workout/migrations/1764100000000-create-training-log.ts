import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The offline log (one row per set, the version that stands), files that were imported, the person's gym, how the days
 * went. `set_log` of the first depth stays readable beside it.
 */
export class CreateTrainingLog1764100000000 implements MigrationInterface {
  readonly name = 'CreateTrainingLog1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE training_import (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      idempotency_key text NOT NULL,
      status text NOT NULL CHECK (status IN ('PREVIEWED', 'APPLIED', 'UNDONE')),
      format text NOT NULL,
      file_name text,
      -- The file as it came, for endurance files; kept so that a later reader can read more of it.
      original bytea,
      content jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      UNIQUE (user_id, idempotency_key)
    )`);
    await runner.query(`CREATE TABLE logged_set (
      user_id text NOT NULL,
      set_id text NOT NULL,
      changed_at timestamptz NOT NULL,
      date date,
      exercise_key text,
      import_id text REFERENCES training_import ON DELETE SET NULL,
      -- Null: taken away; the row stays so that a late older change cannot bring the set back.
      doc jsonb,
      PRIMARY KEY (user_id, set_id)
    )`);
    await runner.query(
      'CREATE INDEX logged_set_by_day ON logged_set (user_id, date DESC) WHERE doc IS NOT NULL',
    );
    await runner.query('CREATE INDEX logged_set_of_import ON logged_set (import_id)');
    await runner.query(`CREATE TABLE endurance_activity (
      user_id text NOT NULL,
      activity_id text NOT NULL,
      started_at timestamptz NOT NULL,
      import_id text REFERENCES training_import ON DELETE SET NULL,
      doc jsonb NOT NULL,
      PRIMARY KEY (user_id, activity_id)
    )`);
    await runner.query(
      'CREATE INDEX endurance_activity_by_day ON endurance_activity (user_id, started_at DESC)',
    );
    await runner.query('CREATE TABLE gym (user_id text PRIMARY KEY, doc jsonb NOT NULL)');
    await runner.query(`CREATE TABLE recovery_day (
      user_id text NOT NULL,
      date date NOT NULL,
      doc jsonb NOT NULL,
      PRIMARY KEY (user_id, date)
    )`);
    for (const table of ['training_import', 'logged_set', 'endurance_activity', 'gym', 'recovery_day']) {
      await ownedTable(runner, { table });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE recovery_day; DROP TABLE gym; DROP TABLE endurance_activity; DROP TABLE logged_set; DROP TABLE training_import',
    );
  }
}
