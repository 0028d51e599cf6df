import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a debt's contract says beyond its rate: promotions, how the minimum payment is found, how days are counted. */
export class CreateDebtTerms1765500100000 implements MigrationInterface {
  readonly name = 'CreateDebtTerms1765500100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE debt_terms (
      goal_id text PRIMARY KEY REFERENCES goal ON DELETE CASCADE,
      user_id text NOT NULL,
      terms jsonb NOT NULL
    )`);
    await ownedTable(runner, { table: 'debt_terms' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE debt_terms');
  }
}
