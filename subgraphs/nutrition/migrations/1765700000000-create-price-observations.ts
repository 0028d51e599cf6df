import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person paid for foods, and which lots of the pantry came with a receipt. */
export class CreatePriceObservations1765700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE price_observation (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      receipt_id text NOT NULL,
      food_key text NOT NULL,
      store text NOT NULL,
      date date NOT NULL,
      currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      count int NOT NULL CHECK (count > 0),
      grams double precision NOT NULL CHECK (grams > 0),
      paid_minor bigint NOT NULL CHECK (paid_minor > 0),
      name text NOT NULL
    )`);
    await runner.query(
      'CREATE INDEX price_observation_of_food ON price_observation (user_id, food_key, date DESC)',
    );
    await runner.query(
      'CREATE INDEX price_observation_of_receipt ON price_observation (user_id, receipt_id)',
    );
    await ownedTable(runner, { table: 'price_observation' });
    await runner.query('ALTER TABLE pantry_item ADD COLUMN receipt_id text');
    await runner.query(
      'CREATE INDEX pantry_item_of_receipt ON pantry_item (user_id, receipt_id) WHERE receipt_id IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE pantry_item DROP COLUMN receipt_id; DROP TABLE price_observation');
  }
}
