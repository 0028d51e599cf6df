import { createCalendarFeedTable } from '@progressive/calendar-feed';
import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people did that tells how they like dishes, and calendars of meals that are read by address. */
export class CreateTaste1765800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The occasion keeps a deed from being counted twice: the meal of a plan, the plan, or nothing for what holds in general.
    await runner.query(`CREATE TABLE taste_signal (
      user_id text NOT NULL,
      recipe_key text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('RATED', 'CHOSEN', 'LOCKED', 'KEPT', 'SWAPPED_AWAY', 'REFUSED')),
      occasion text NOT NULL,
      rating smallint CHECK (rating BETWEEN 1 AND 5),
      made_at timestamptz NOT NULL,
      PRIMARY KEY (user_id, recipe_key, kind, occasion),
      CHECK ((kind = 'RATED') = (rating IS NOT NULL))
    )`);
    await runner.query(
      `CREATE INDEX taste_signal_of_recipe ON taste_signal (recipe_key) WHERE kind = 'RATED'`,
    );
    // Meals that were logged before this moment tell nothing any more.
    await runner.query(
      `CREATE TABLE taste_forgotten (user_id text PRIMARY KEY, forgotten_at timestamptz NOT NULL)`,
    );
    for (const table of ['taste_signal', 'taste_forgotten']) await ownedTable(runner, { table });
    await createCalendarFeedTable(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed; DROP TABLE taste_forgotten; DROP TABLE taste_signal');
  }
}
