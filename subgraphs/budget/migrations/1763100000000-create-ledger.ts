import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'ledger_account',
  'bank_import',
  'ledger_entry',
  'ledger_month_total',
  'csv_mapping',
  'category_choice',
  'category_rule',
];

/** Accounts and their entries, imports of bank files, and what a person taught about categories. */
export class CreateLedger1763100000000 implements MigrationInterface {
  readonly name = 'CreateLedger1763100000000';

  async up(runner: QueryRunner): Promise<void> {
    await createLedger(runner);
    await createTaught(runner);
    await keepMonthTotals(runner);
    for (const table of tables) await ownedTable(runner, { table });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.query(`DROP TABLE ${table} CASCADE`);
    await runner.query('DROP FUNCTION add_month_totals, take_month_totals, move_month_totals');
  }
}

async function createLedger(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE ledger_account (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('BANK', 'CASH', 'CARD', 'SAVINGS', 'LOAN')),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    opening_minor bigint NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (user_id, name)
  )`);
  await runner.query(`CREATE TABLE bank_import (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    account_id text NOT NULL REFERENCES ledger_account,
    file_name text NOT NULL,
    format text NOT NULL,
    status text NOT NULL CHECK (status IN ('PREVIEWED', 'COMMITTED', 'UNDONE')),
    rows jsonb NOT NULL,
    problems jsonb NOT NULL,
    mapping jsonb,
    created_at timestamptz NOT NULL
  )`);
  await runner.query('CREATE INDEX bank_import_of_user ON bank_import (user_id, created_at DESC)');
  await createEntries(runner);
}

async function createEntries(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE ledger_entry (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    account_id text NOT NULL REFERENCES ledger_account,
    date date NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    description text NOT NULL,
    category text NOT NULL,
    -- Who chose the category: what a person chose is never overwritten.
    category_by text NOT NULL CHECK (category_by IN ('PERSON', 'RULE', 'LEARNED', 'CLASSIFIER', 'NOBODY')),
    category_confidence real NOT NULL CHECK (category_confidence BETWEEN 0 AND 1),
    -- Parts of the amount with a category each; null when it is one.
    splits jsonb,
    merchant_key text NOT NULL,
    -- The two entries of a transfer share it.
    transfer_id text,
    bank_id text,
    import_id text REFERENCES bank_import,
    reconciled_at timestamptz
  )`);
  await runner.query(
    'CREATE INDEX ledger_entry_of_account ON ledger_entry (user_id, account_id, date DESC, id DESC)',
  );
  await runner.query('CREATE INDEX ledger_entry_of_user ON ledger_entry (user_id, date DESC, id DESC)');
  await runner.query('CREATE INDEX ledger_entry_of_merchant ON ledger_entry (user_id, merchant_key)');
  await runner.query(
    'CREATE INDEX ledger_entry_of_import ON ledger_entry (import_id) WHERE import_id IS NOT NULL',
  );
  await runner.query(
    'CREATE INDEX ledger_entry_of_transfer ON ledger_entry (transfer_id) WHERE transfer_id IS NOT NULL',
  );
  await runner.query(`CREATE TABLE ledger_month_total (
    user_id text NOT NULL,
    account_id text NOT NULL,
    month date NOT NULL,
    category text NOT NULL,
    transfer boolean NOT NULL,
    in_minor bigint NOT NULL,
    out_minor bigint NOT NULL,
    entries bigint NOT NULL,
    PRIMARY KEY (user_id, account_id, month, category, transfer)
  )`);
}

async function createTaught(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE csv_mapping (
    user_id text NOT NULL,
    signature text NOT NULL,
    mapping jsonb NOT NULL,
    PRIMARY KEY (user_id, signature)
  )`);
  await runner.query(`CREATE TABLE category_choice (
    user_id text NOT NULL,
    merchant_key text NOT NULL,
    category text NOT NULL,
    chosen_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, merchant_key)
  )`);
  await runner.query(`CREATE TABLE category_rule (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    position integer NOT NULL,
    contains text NOT NULL,
    least_minor bigint,
    most_minor bigint,
    category text NOT NULL,
    created_at timestamptz NOT NULL
  )`);
  await runner.query('CREATE INDEX category_rule_of_user ON category_rule (user_id, position)');
}

/** What a set of entries adds to the totals of their months; sorted, so that two writers lock in the same order. */
const grouped = (source: string, sign: '' | '-'): string => `
  SELECT e.user_id, e.account_id, date_trunc('month', e.date)::date AS month, part.category,
    e.transfer_id IS NOT NULL AS transfer,
    ${sign}sum(greatest(part.amount, 0)) AS in_minor, ${sign}sum(greatest(-part.amount, 0)) AS out_minor,
    ${sign}count(*) AS entries
  FROM ${source} e CROSS JOIN LATERAL (
    SELECT e.category, e.amount_minor AS amount WHERE e.splits IS NULL
    UNION ALL
    SELECT s->>'category', (s->>'amountMinor')::bigint FROM jsonb_array_elements(e.splits) s WHERE e.splits IS NOT NULL
  ) part
  GROUP BY 1, 2, 3, 4, 5`;

const apply = (groups: string): string => `
  INSERT INTO ledger_month_total AS total (user_id, account_id, month, category, transfer, in_minor, out_minor, entries)
  SELECT user_id, account_id, month, category, transfer, sum(in_minor), sum(out_minor), sum(entries)
  FROM (${groups}) g GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (user_id, account_id, month, category, transfer) DO UPDATE SET
    in_minor = total.in_minor + excluded.in_minor, out_minor = total.out_minor + excluded.out_minor,
    entries = total.entries + excluded.entries`;

/** Totals of months are kept by the statement that changes entries, in its transaction: they cannot drift. */
async function keepMonthTotals(runner: QueryRunner): Promise<void> {
  const routine = (name: string, groups: string): Promise<unknown> =>
    runner.query(`CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN ${apply(groups)}; RETURN NULL; END $$`);
  await routine('add_month_totals', grouped('added', ''));
  await routine('take_month_totals', grouped('removed', '-'));
  await routine('move_month_totals', `${grouped('removed', '-')} UNION ALL ${grouped('added', '')}`);
  await runner.query(`CREATE TRIGGER month_totals_added AFTER INSERT ON ledger_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_month_totals()`);
  await runner.query(`CREATE TRIGGER month_totals_removed AFTER DELETE ON ledger_entry
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION take_month_totals()`);
  await runner.query(`CREATE TRIGGER month_totals_moved AFTER UPDATE ON ledger_entry
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION move_month_totals()`);
}
