import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reference catalogue, how people eat, offers of negotiations, and meal plans. */
export class CreateCatalogueAndPlans1763100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createCatalogue(runner);
    await createOwned(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE meal_plan; DROP TABLE nutrition_offer; DROP TABLE nutrition_profile; DROP TABLE recipe; DROP TABLE food_measure; DROP TABLE food; DROP TABLE reference_data',
    );
  }
}

async function createCatalogue(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE reference_data (
    name text PRIMARY KEY,
    hash text NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
  )`);
  // Names are matched as English words for plurals, and letter by letter for typing errors.
  await runner.query(`CREATE TABLE food (
    key text PRIMARY KEY,
    name text NOT NULL,
    synonyms text[] NOT NULL,
    everyday boolean NOT NULL,
    ndb_no text NOT NULL UNIQUE,
    fdc_id text,
    food_group text NOT NULL,
    aisle text NOT NULL,
    shelf text NOT NULL,
    pack_grams double precision NOT NULL CHECK (pack_grams > 0),
    density_g_per_ml double precision,
    seasons text[] NOT NULL,
    allergens text[] NOT NULL,
    uncertain_allergens text[] NOT NULL,
    facts text[] NOT NULL,
    uncertain_facts text[] NOT NULL,
    price_cents_per_100g double precision NOT NULL CHECK (price_cents_per_100g >= 0),
    price_source text NOT NULL,
    price_date text NOT NULL,
    price_method text NOT NULL,
    nutrients double precision[] NOT NULL,
    names text NOT NULL,
    words tsvector GENERATED ALWAYS AS (
      setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', names), 'B')) STORED
  )`);
  await runner.query('CREATE INDEX food_words ON food USING gin (words)');
  await runner.query('CREATE INDEX food_names ON food USING gin (names gin_trgm_ops)');
  await runner.query('CREATE INDEX food_by_name ON food (name, key)');
  await runner.query(`CREATE TABLE food_measure (
    food_key text NOT NULL REFERENCES food ON DELETE CASCADE,
    position integer NOT NULL,
    amount double precision NOT NULL,
    unit text NOT NULL,
    note text NOT NULL,
    grams double precision NOT NULL,
    PRIMARY KEY (food_key, position)
  )`);
  await runner.query('CREATE TABLE recipe (key text PRIMARY KEY, document jsonb NOT NULL)');
}

async function createOwned(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE nutrition_profile (
    user_id text PRIMARY KEY,
    goal text NOT NULL,
    activity_level text NOT NULL,
    diets text[] NOT NULL,
    allergens text[] NOT NULL,
    excluded_foods text[] NOT NULL,
    dislikes text[] NOT NULL,
    likes text[] NOT NULL,
    slots text[] NOT NULL,
    people integer NOT NULL,
    cooking_minutes_weekday integer,
    cooking_minutes_weekend integer,
    updated_at timestamptz NOT NULL
  )`);
  await runner.query(`CREATE TABLE nutrition_offer (
    user_id text NOT NULL,
    id text NOT NULL,
    negotiation_id text NOT NULL,
    use_by_resource jsonb NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, id)
  )`);
  await runner.query(`CREATE TABLE meal_plan (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    status text NOT NULL CHECK (status IN ('RESERVED', 'COMMITTED', 'RELEASED', 'SUPERSEDED')),
    supersedes_id text,
    superseded_by_id text,
    idempotency_key text,
    request_hash text,
    content jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    UNIQUE (user_id, idempotency_key)
  )`);
  await runner.query('CREATE INDEX meal_plan_of_user ON meal_plan (user_id, created_at DESC)');
  await runner.query(
    `CREATE UNIQUE INDEX meal_plan_standing ON meal_plan (user_id) WHERE status = 'COMMITTED'`,
  );
  for (const table of ['nutrition_profile', 'nutrition_offer', 'meal_plan'])
    await ownedTable(runner, { table });
}
