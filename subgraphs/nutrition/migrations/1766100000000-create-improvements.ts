import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches for a better version of a meal plan: asked for, worked off one after the other, and kept with what came of them. */
export class CreateImprovements1766100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE meal_plan_improvement (
      id text PRIMARY KEY,
      user_id text NOT NULL,
      meal_plan_id text NOT NULL REFERENCES meal_plan (id) ON DELETE CASCADE,
      status text NOT NULL CHECK (status IN
        ('QUEUED', 'RUNNING', 'IMPROVED', 'NO_BETTER_FOUND', 'PLAN_CHANGED', 'CANCELLED', 'FAILED')),
      -- Share of the search that is done, 0..1.
      progress real NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 1),
      -- How often a process has taken it up: who holds the last number holds the search.
      attempts smallint NOT NULL DEFAULT 0,
      lease_until timestamptz,
      gap_before double precision NOT NULL,
      gap_after double precision,
      points_gained double precision,
      improved_plan_id text REFERENCES meal_plan (id) ON DELETE SET NULL,
      requested_at timestamptz NOT NULL,
      started_at timestamptz,
      ended_at timestamptz,
      CHECK ((status = 'RUNNING') = (lease_until IS NOT NULL)),
      CHECK ((status IN ('QUEUED', 'RUNNING')) = (ended_at IS NULL))
    )`);
    await runner.query(`CREATE UNIQUE INDEX meal_plan_improvement_open ON meal_plan_improvement (meal_plan_id)
      WHERE ended_at IS NULL`);
    await runner.query(`CREATE INDEX meal_plan_improvement_waiting ON meal_plan_improvement (requested_at)
      WHERE ended_at IS NULL`);
    await runner.query(
      'CREATE INDEX meal_plan_improvement_of_user ON meal_plan_improvement (user_id, requested_at)',
    );
    await runner.query('CREATE INDEX meal_plan_improvement_of_plan ON meal_plan_improvement (meal_plan_id)');
    await runner.query(
      'CREATE INDEX meal_plan_improvement_result ON meal_plan_improvement (improved_plan_id)',
    );
    await ownedTable(runner, { table: 'meal_plan_improvement' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE meal_plan_improvement');
  }
}
