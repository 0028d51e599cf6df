import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's latest answers to the questions before training, and what followed from them. */
export class CreateHealthScreening1764300000000 implements MigrationInterface {
  readonly name = 'CreateHealthScreening1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE health_screening (
      user_id text PRIMARY KEY,
      outcome text NOT NULL CHECK (outcome IN ('CLEARED', 'CLEARED_WITH_CARE', 'CLINICIAN_FIRST')),
      conditions text[] NOT NULL,
      advice text[] NOT NULL,
      answered_at timestamptz NOT NULL
    )`);
    await ownedTable(runner, { table: 'health_screening' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE health_screening');
  }
}
