import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is in the house, who eats along, and which meals are not planned. */
export class CreateKitchen1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE pantry_item (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      food_key text NOT NULL,
      grams double precision NOT NULL CHECK (grams > 0 AND grams <= 100000),
      expires_on date,
      added_at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX pantry_item_of_user ON pantry_item (user_id, food_key)');
    // One row for each plan whose pantry use and leftovers were booked, by the first version of the plan.
    await runner.query(`CREATE TABLE pantry_settlement (
      user_id text NOT NULL,
      meal_plan_id text NOT NULL,
      settled_at timestamptz NOT NULL,
      PRIMARY KEY (user_id, meal_plan_id)
    )`);
    await runner.query(`CREATE TABLE household_eater (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      name text NOT NULL,
      share double precision NOT NULL CHECK (share BETWEEN 0.25 AND 2),
      slots text[] NOT NULL,
      diets text[] NOT NULL,
      allergens text[] NOT NULL,
      excluded_foods text[] NOT NULL
    )`);
    await runner.query('CREATE INDEX household_eater_of_user ON household_eater (user_id, id)');
    await runner.query(`CREATE TABLE meal_away (
      user_id text NOT NULL,
      day date NOT NULL,
      slot text NOT NULL,
      kind text NOT NULL,
      energy_kcal double precision CHECK (energy_kcal BETWEEN 0 AND 4000),
      PRIMARY KEY (user_id, day, slot)
    )`);
    for (const table of ['pantry_item', 'pantry_settlement', 'household_eater', 'meal_away'])
      await ownedTable(runner, { table });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE meal_away; DROP TABLE household_eater; DROP TABLE pantry_settlement; DROP TABLE pantry_item',
    );
  }
}
