import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recipes that a person brought along. */
export class CreateImportedRecipes1763300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE imported_recipe (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      fingerprint text NOT NULL,
      content jsonb NOT NULL,
      imported_at timestamptz NOT NULL,
      UNIQUE (user_id, fingerprint)
    )`);
    await runner.query(
      'CREATE INDEX imported_recipe_of_user ON imported_recipe (user_id, imported_at DESC, id DESC)',
    );
    await ownedTable(runner, { table: 'imported_recipe' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE imported_recipe');
  }
}
