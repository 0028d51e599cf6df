import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'envelope_book',
  'household_member',
  'household',
  'household_share',
  'envelope',
  'envelope_move',
  'household_payment',
];

/** Envelopes with every move of money between them, and households that share some of them. */
export class CreateEnvelopes1765500000000 implements MigrationInterface {
  readonly name = 'CreateEnvelopes1765500000000';

  async up(runner: QueryRunner): Promise<void> {
    await createHouseholds(runner);
    await createEnvelopes(runner);
    for (const table of tables) await ownedTable(runner, { table });
    await shareWithMembers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables].reverse()) await runner.query(`DROP TABLE ${table} CASCADE`);
  }
}

async function createHouseholds(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE household (
    id text PRIMARY KEY,
    -- Who made it: invites, and says who pays which part.
    user_id text NOT NULL UNIQUE,
    name text NOT NULL,
    invitation_hash text UNIQUE,
    invitation_until timestamptz,
    created_at timestamptz NOT NULL
  )`);
  // A person is of one household at a time. Each sees only the own row, so that policies may ask it.
  await runner.query(`CREATE TABLE household_member (
    user_id text PRIMARY KEY,
    household_id text NOT NULL REFERENCES household ON DELETE CASCADE
  )`);
  await runner.query(`CREATE TABLE household_share (
    household_id text NOT NULL REFERENCES household ON DELETE CASCADE,
    user_id text NOT NULL,
    -- What the others know a member by; a user id stays private.
    member_id text NOT NULL UNIQUE,
    name text NOT NULL,
    weight integer NOT NULL CHECK (weight BETWEEN 0 AND 1000),
    joined_at timestamptz NOT NULL,
    left_at timestamptz,
    PRIMARY KEY (household_id, user_id)
  )`);
}

async function createEnvelopes(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE envelope_book (
    user_id text NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    start_month text NOT NULL,
    PRIMARY KEY (user_id, currency)
  )`);
  await runner.query(`CREATE TABLE envelope (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    name text NOT NULL,
    currency text NOT NULL,
    position integer NOT NULL,
    categories jsonb NOT NULL,
    overspending text NOT NULL CHECK (overspending IN ('CARRY', 'CHARGE_TO_ASSIGN')),
    target jsonb,
    percent_of_rest double precision,
    household_id text REFERENCES household ON DELETE SET NULL,
    FOREIGN KEY (user_id, currency) REFERENCES envelope_book
  )`);
  await runner.query('CREATE INDEX envelope_of_user ON envelope (user_id, currency, position)');
  await runner.query(
    'CREATE INDEX envelope_of_household ON envelope (household_id) WHERE household_id IS NOT NULL',
  );
  await runner.query(`CREATE TABLE envelope_move (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    currency text NOT NULL,
    month text NOT NULL,
    from_id text REFERENCES envelope ON DELETE CASCADE,
    to_id text REFERENCES envelope ON DELETE CASCADE,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    created_at timestamptz NOT NULL,
    CHECK (from_id IS DISTINCT FROM to_id)
  )`);
  await runner.query('CREATE INDEX envelope_move_of_user ON envelope_move (user_id, currency, month)');
  await runner.query('CREATE INDEX envelope_move_from ON envelope_move (from_id)');
  await runner.query('CREATE INDEX envelope_move_to ON envelope_move (to_id)');
  await runner.query(`CREATE TABLE household_payment (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    household_id text NOT NULL REFERENCES household ON DELETE CASCADE,
    envelope_id text NOT NULL REFERENCES envelope ON DELETE CASCADE,
    -- The payer's own entry: it is shared once, and nobody else can read it.
    entry_id text NOT NULL UNIQUE,
    date date NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
    currency text NOT NULL
  )`);
  await runner.query('CREATE INDEX household_payment_of ON household_payment (household_id, date)');
}

/** Members read what their household shares; only the owner of a row changes it, and the head of a household its shares. */
async function shareWithMembers(runner: QueryRunner): Promise<void> {
  const mine = '(SELECT household_id FROM household_member)';
  const read = (table: string, column: string): Promise<unknown> =>
    runner.query(`CREATE POLICY household_reads ON ${table} FOR SELECT USING (${column} IN ${mine})`);
  await read('household', 'id');
  await read('household_share', 'household_id');
  await read('envelope', 'household_id');
  await read('household_payment', 'household_id');
  const user = `(SELECT nullif(current_setting('app.user_id', true), ''))`;
  const headed = `household_id IN (SELECT id FROM household WHERE user_id = ${user})`;
  await runner.query(
    `CREATE POLICY head_shares ON household_share FOR UPDATE USING (${headed}) WITH CHECK (${headed})`,
  );
}
