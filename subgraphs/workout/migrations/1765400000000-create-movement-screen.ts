import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Movement tests, one row a test; the day of a birth, whose weeks count by themselves. */
export class CreateMovementScreen1765400000000 implements MigrationInterface {
  readonly name = 'CreateMovementScreen1765400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE movement_result (
      user_id text NOT NULL,
      test text NOT NULL,
      doc jsonb NOT NULL,
      tested_at timestamptz NOT NULL,
      PRIMARY KEY (user_id, test)
    )`);
    await ownedTable(runner, { table: 'movement_result' });
    await runner.query(
      'ALTER TABLE health_screening ADD birth_on date, ADD is_caesarean boolean NOT NULL DEFAULT false',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE health_screening DROP birth_on, DROP is_caesarean');
    await runner.query('DROP TABLE movement_result');
  }
}
