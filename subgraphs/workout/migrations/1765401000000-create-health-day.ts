import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days out of health exports, kept by import so that one can be undone. */
export class CreateHealthDay1765401000000 implements MigrationInterface {
  readonly name = 'CreateHealthDay1765401000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE health_day (
      user_id text NOT NULL,
      date date NOT NULL,
      import_id text NOT NULL REFERENCES training_import ON DELETE CASCADE,
      doc jsonb NOT NULL,
      PRIMARY KEY (user_id, date, import_id)
    )`);
    await runner.query('CREATE INDEX health_day_of_import ON health_day (import_id)');
    await ownedTable(runner, { table: 'health_day' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE health_day');
  }
}
