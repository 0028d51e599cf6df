import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Exercises are searched by muscles and equipment as people call them, which the seed writes; until it has run again the
 * words of before stand.
 */
export class SearchWords1765702000000 implements MigrationInterface {
  readonly name = 'SearchWords1765702000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exercise ALTER COLUMN words DROP EXPRESSION');
    await runner.query("DELETE FROM reference_data WHERE name = 'exercises'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE exercise DROP COLUMN words');
    await runner.query(`ALTER TABLE exercise ADD COLUMN words tsvector GENERATED ALWAYS AS (
      to_tsvector('english', name) || to_tsvector('english', translate(pattern, '-', ' '))) STORED`);
    await runner.query('CREATE INDEX exercise_words ON exercise USING gin (words)');
  }
}
