import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that arrive in parts: the door lets 100 kB through at once. */
export class CreateImportParts1764200000000 implements MigrationInterface {
  readonly name = 'CreateImportParts1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE training_import_part (
      user_id text NOT NULL,
      idempotency_key text NOT NULL,
      part integer NOT NULL,
      bytes bytea NOT NULL,
      received_at timestamptz NOT NULL,
      PRIMARY KEY (user_id, idempotency_key, part)
    )`);
    await ownedTable(runner, { table: 'training_import_part' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training_import_part');
  }
}
