import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists to take to the shop, what happens to them, and the links by which others see them. */
export class CreateGroceryLists1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE grocery_list (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      name text NOT NULL,
      meal_plan_id text,
      week_index integer,
      currency text NOT NULL,
      minor_units_per_cent double precision NOT NULL,
      rules jsonb NOT NULL,
      revision integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL,
      updated_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX grocery_list_of_person ON grocery_list (user_id, created_at DESC, id)');
    await runner.query(`CREATE TABLE grocery_item (
      id text PRIMARY KEY,
      list_id text NOT NULL REFERENCES grocery_list ON DELETE CASCADE,
      user_id text NOT NULL,
      food_key text,
      label text NOT NULL,
      aisle text,
      plan_grams double precision NOT NULL,
      own_grams double precision NOT NULL,
      packs integer NOT NULL,
      plan_packs integer NOT NULL,
      pack_grams double precision,
      cost_minor bigint,
      plan_cost_minor bigint NOT NULL,
      words text,
      instead_of text,
      ticked_at timestamptz,
      ticked_by text,
      UNIQUE (list_id, food_key)
    )`);
    // The log that subscriptions follow; (list_id, revision) is its cursor.
    await runner.query(`CREATE TABLE grocery_change (
      list_id text NOT NULL REFERENCES grocery_list ON DELETE CASCADE,
      revision integer NOT NULL,
      user_id text NOT NULL,
      item_ids text[] NOT NULL,
      change text NOT NULL,
      happened_at timestamptz NOT NULL,
      PRIMARY KEY (list_id, revision)
    )`);
    // Only the hash of a link's token is kept: who reads this table opens no list.
    await runner.query(`CREATE TABLE grocery_share (
      id text PRIMARY KEY,
      list_id text NOT NULL REFERENCES grocery_list ON DELETE CASCADE,
      user_id text NOT NULL,
      name text NOT NULL,
      token_hash text NOT NULL UNIQUE,
      can_tick boolean NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz
    )`);
    for (const table of ['grocery_list', 'grocery_item', 'grocery_change', 'grocery_share'])
      await ownedTable(runner, { table });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE grocery_share; DROP TABLE grocery_change; DROP TABLE grocery_item; DROP TABLE grocery_list',
    );
  }
}
