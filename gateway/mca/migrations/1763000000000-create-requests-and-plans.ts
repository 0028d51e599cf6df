import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests with their progress, and plans with their revisions. Sequence numbers are given out under the lock of the
 * parent row, so that their order is the order of commits: a subscriber who reads on from a number misses nothing.
 */
export class CreateRequestsAndPlans1763000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE lifestyle_plan (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      revision integer NOT NULL,
      updated_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE UNIQUE INDEX lifestyle_plan_of_user ON lifestyle_plan (user_id)');
    await runner.query(`CREATE TABLE plan_revision (
      plan_id text NOT NULL REFERENCES lifestyle_plan ON DELETE CASCADE,
      revision integer NOT NULL,
      user_id text NOT NULL,
      cause text NOT NULL,
      change text NOT NULL,
      document jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      PRIMARY KEY (plan_id, revision),
      UNIQUE (plan_id, cause)
    )`);
    await runner.query(`CREATE TABLE request (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      text text NOT NULL,
      intent jsonb NOT NULL,
      read_by text NOT NULL,
      status text NOT NULL,
      answer jsonb,
      plan_id text,
      plan_revision integer,
      idempotency_key text,
      last_sequence integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL,
      UNIQUE (user_id, idempotency_key)
    )`);
    await runner.query('CREATE INDEX request_of_user ON request (user_id, created_at DESC)');
    await runner.query(`CREATE TABLE request_progress (
      request_id text NOT NULL REFERENCES request ON DELETE CASCADE,
      sequence integer NOT NULL,
      user_id text NOT NULL,
      step text NOT NULL,
      stage text NOT NULL,
      agent text,
      message text NOT NULL,
      done real NOT NULL,
      at timestamptz NOT NULL,
      PRIMARY KEY (request_id, sequence),
      UNIQUE (request_id, step)
    )`);
    for (const table of ['lifestyle_plan', 'plan_revision', 'request', 'request_progress']) {
      await ownedTable(runner, { table, ownerColumn: 'user_id' });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['request_progress', 'request', 'plan_revision', 'lifestyle_plan']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
