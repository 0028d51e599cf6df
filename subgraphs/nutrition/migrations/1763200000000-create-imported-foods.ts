import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Foods of downloads beside the catalogue, and one search over both. Each data set is a partition of its own, so that a new
 * version is loaded and indexed aside and then takes the place of the old one in one step.
 */
export class CreateImportedFoods1763200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE food_dataset (
      name text PRIMARY KEY,
      version text NOT NULL,
      fingerprint text NOT NULL,
      food_count integer NOT NULL,
      bad_row_count integer NOT NULL,
      imported_at timestamptz NOT NULL DEFAULT now()
    )`);
    // One vector a food, NULL where nothing is stated: a row for each amount would be ten times as much.
    await runner.query(`CREATE TABLE imported_food (
      dataset text NOT NULL,
      id text NOT NULL,
      kind text NOT NULL,
      name text NOT NULL,
      brand text,
      gtin text,
      category text,
      ingredients text,
      published text,
      measures json NOT NULL,
      nutrients real[] NOT NULL
    ) PARTITION BY LIST (dataset)`);
    await runner.query('CREATE INDEX imported_food_id ON imported_food (id)');
    await runner.query('CREATE INDEX imported_food_gtin ON imported_food (gtin) WHERE gtin IS NOT NULL');
    // Rows are stored best known and shortest name first: a search reads the best few of many matches and stops.
    await runner.query(`CREATE TABLE food_search (
      dataset text NOT NULL,
      id text NOT NULL,
      standing smallint NOT NULL,
      name text NOT NULL,
      aliases text,
      brand text,
      words tsvector NOT NULL
    ) PARTITION BY LIST (dataset)`);
    await runner.query('CREATE INDEX food_search_words ON food_search USING gin (words)');
    await runner.query(`CREATE TABLE food_word (
      dataset text NOT NULL,
      word text NOT NULL,
      foods integer NOT NULL
    ) PARTITION BY LIST (dataset)`);
    await runner.query('CREATE INDEX food_word_word ON food_word (word text_pattern_ops)');
    await runner.query('CREATE INDEX food_word_letters ON food_word USING gin (word gin_trgm_ops)');
    for (const table of ['food_search', 'food_word'])
      await runner.query(`CREATE TABLE ${table}_catalogue PARTITION OF ${table} FOR VALUES IN ('catalogue')`);
    // The catalogue is loaded once more, and thereby indexed.
    await runner.query(`DELETE FROM reference_data WHERE name = 'catalogue'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE food_word; DROP TABLE food_search; DROP TABLE imported_food; DROP TABLE food_dataset',
    );
  }
}
