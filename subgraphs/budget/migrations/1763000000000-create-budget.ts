import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'income',
  'bill',
  'goal',
  'account',
  'spending_limit',
  'expense',
  'budget_plan',
  'done_request',
];

/** What a person tells about their money, their expenses, budget plans in immutable versions, and keys of requests. */
export class CreateBudget1763000000000 implements MigrationInterface {
  readonly name = 'CreateBudget1763000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createProfile(runner);
    await createExpenses(runner);
    await createPlans(runner);
    for (const table of tables) await ownedTable(runner, { table });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}

async function createProfile(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE income (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    name text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    recurrence jsonb NOT NULL,
    created_at timestamptz NOT NULL
  )`);
  await runner.query('CREATE INDEX income_of_user ON income (user_id, created_at)');
  await runner.query(`CREATE TABLE bill (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    name text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    category text NOT NULL,
    recurrence jsonb NOT NULL,
    created_at timestamptz NOT NULL
  )`);
  await runner.query('CREATE INDEX bill_of_user ON bill (user_id, created_at)');
  await runner.query(`CREATE TABLE goal (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('EMERGENCY_FUND', 'SINKING_FUND', 'DEBT')),
    target_minor bigint NOT NULL CHECK (target_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    saved_minor bigint NOT NULL CHECK (saved_minor >= 0),
    due_date date,
    priority integer NOT NULL CHECK (priority BETWEEN 1 AND 9),
    minimum_payment_minor bigint CHECK (minimum_payment_minor >= 0),
    payment_day_of_month integer CHECK (payment_day_of_month BETWEEN 1 AND 31),
    apr_percent double precision CHECK (apr_percent BETWEEN 0 AND 400),
    created_on date NOT NULL,
    created_at timestamptz NOT NULL
  )`);
  await runner.query('CREATE INDEX goal_of_user ON goal (user_id, priority)');
  await runner.query(`CREATE TABLE account (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    name text NOT NULL,
    balance_minor bigint NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    as_of date NOT NULL,
    UNIQUE (user_id, name)
  )`);
  await runner.query(`CREATE TABLE spending_limit (
    user_id text NOT NULL,
    category text NOT NULL,
    monthly_minor bigint NOT NULL CHECK (monthly_minor >= 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    PRIMARY KEY (user_id, category)
  )`);
}

async function createExpenses(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE expense (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    date date NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    category text NOT NULL,
    merchant text,
    note text
  )`);
  await runner.query('CREATE INDEX expense_of_user ON expense (user_id, date DESC, id DESC)');
}

async function createPlans(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE budget_plan (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    status text NOT NULL CHECK (status IN ('RESERVED', 'COMMITTED', 'RELEASED', 'SUPERSEDED')),
    -- One successor at most: two edits of one version cannot both win.
    supersedes_id text UNIQUE REFERENCES budget_plan,
    start_date date NOT NULL,
    end_date date NOT NULL,
    document jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  )`);
  await runner.query('CREATE INDEX budget_plan_of_user ON budget_plan (user_id, status, start_date)');
  await runner.query(`CREATE TABLE done_request (
    user_id text NOT NULL,
    operation text NOT NULL,
    key text NOT NULL,
    -- Of the input, so that the same key with another input is told apart from a repetition.
    fingerprint text NOT NULL,
    answer jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, operation, key)
  )`);
}
