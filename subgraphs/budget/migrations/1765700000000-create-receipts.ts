import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts: payments with their lines. */
export class CreateReceipts1765700000000 implements MigrationInterface {
  readonly name = 'CreateReceipts1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE receipt (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      account_id text NOT NULL REFERENCES ledger_account,
      store text NOT NULL,
      date date NOT NULL,
      currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
      paid_minor bigint NOT NULL CHECK (paid_minor > 0),
      status text NOT NULL CHECK (status IN ('PREVIEWED', 'COMMITTED', 'UNDONE')),
      lines jsonb NOT NULL,
      problems jsonb NOT NULL,
      fingerprint text NOT NULL,
      -- No reference: an entry may be removed by the person, and the receipt stays.
      entry_id text,
      entry_before jsonb,
      created_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX receipt_of_user ON receipt (user_id, date DESC, id DESC)');
    await runner.query(
      `CREATE INDEX receipt_by_fingerprint ON receipt (user_id, fingerprint) WHERE status = 'COMMITTED'`,
    );
    await ownedTable(runner, { table: 'receipt' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE receipt');
  }
}
