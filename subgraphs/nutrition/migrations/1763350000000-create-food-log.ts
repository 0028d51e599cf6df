import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What targets follow from beside the body's size; what people ate, and their measures day by day. */
export class CreateFoodLog1763350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE nutrition_profile
      ADD body_fat_percent double precision,
      ADD life_stage text,
      ADD guideline text NOT NULL DEFAULT 'US_DRI',
      ADD weekly_rate_kg double precision`);
    // Amounts are kept as they were when it was eaten; NULL = not known of that food.
    await runner.query(`CREATE TABLE food_log_entry (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      day date NOT NULL,
      slot text NOT NULL,
      label text NOT NULL,
      food_id text,
      recipe_id text,
      grams double precision,
      portion text NOT NULL,
      nutrients real[] NOT NULL,
      source text NOT NULL,
      import_key text,
      logged_at timestamptz NOT NULL,
      UNIQUE (user_id, import_key)
    )`);
    await runner.query('CREATE INDEX food_log_of_day ON food_log_entry (user_id, day)');
    await runner.query(`CREATE TABLE body_record (
      user_id text NOT NULL,
      day date NOT NULL,
      weight_kg double precision CHECK (weight_kg BETWEEN 20 AND 400),
      waist_cm double precision CHECK (waist_cm BETWEEN 30 AND 250),
      body_fat_percent double precision CHECK (body_fat_percent BETWEEN 2 AND 70),
      water_ml integer CHECK (water_ml BETWEEN 0 AND 20000),
      PRIMARY KEY (user_id, day)
    )`);
    for (const table of ['food_log_entry', 'body_record']) await ownedTable(runner, { table });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE body_record; DROP TABLE food_log_entry;
      ALTER TABLE nutrition_profile DROP body_fat_percent, DROP life_stage, DROP guideline, DROP weekly_rate_kg`);
  }
}
