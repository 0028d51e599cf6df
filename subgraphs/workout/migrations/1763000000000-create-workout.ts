import { ownedTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The exercise catalogue, training profiles, programs in immutable versions, reservations, logged sets. */
export class CreateWorkout1763000000000 implements MigrationInterface {
  readonly name = 'CreateWorkout1763000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createCatalogue(runner);
    await createProfiles(runner);
    await createPrograms(runner);
    for (const table of ['training_profile', 'training_program', 'reservation', 'set_log']) {
      await ownedTable(runner, { table });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE set_log; DROP TABLE reservation; DROP TABLE training_program; DROP TABLE training_profile; DROP TABLE exercise',
    );
  }
}

async function createCatalogue(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE exercise (
    key text PRIMARY KEY,
    name text NOT NULL,
    pattern text NOT NULL,
    level text NOT NULL CHECK (level IN ('BEGINNER', 'INTERMEDIATE', 'ADVANCED')),
    direct_muscles text[] NOT NULL,
    doc jsonb NOT NULL,
    words tsvector GENERATED ALWAYS AS (
      to_tsvector('english', name) || to_tsvector('english', translate(pattern, '-', ' '))
    ) STORED
  )`);
  await runner.query('CREATE INDEX exercise_words ON exercise USING gin (words)');
  await runner.query('CREATE INDEX exercise_name ON exercise USING gin (lower(name) gin_trgm_ops)');
  await runner.query('CREATE INDEX exercise_muscles ON exercise USING gin (direct_muscles)');
}

async function createProfiles(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE training_profile (
    user_id text PRIMARY KEY,
    goal text,
    level text,
    days_per_week integer CHECK (days_per_week BETWEEN 1 AND 6),
    minutes_per_session integer CHECK (minutes_per_session BETWEEN 15 AND 120),
    equipment text[] NOT NULL,
    injuries jsonb NOT NULL,
    preferred_weekdays integer[] NOT NULL,
    excluded_weekdays integer[] NOT NULL,
    time_of_day text,
    commitments jsonb NOT NULL,
    training_minutes_weekday integer CHECK (training_minutes_weekday BETWEEN 15 AND 240),
    training_minutes_weekend integer CHECK (training_minutes_weekend BETWEEN 15 AND 240),
    is_open_to_spending boolean NOT NULL,
    priority_muscles text[] NOT NULL,
    favourite_exercises text[] NOT NULL,
    disliked_exercises text[] NOT NULL,
    updated_at timestamptz NOT NULL
  )`);
  await runner.query(`CREATE TABLE set_log (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    exercise_key text NOT NULL,
    date date NOT NULL,
    weight_kg double precision NOT NULL CHECK (weight_kg > 0),
    reps integer NOT NULL CHECK (reps BETWEEN 1 AND 50),
    rir double precision NOT NULL CHECK (rir BETWEEN 0 AND 10),
    idempotency_key text NOT NULL,
    UNIQUE (user_id, idempotency_key)
  )`);
  await runner.query('CREATE INDEX set_log_of_user ON set_log (user_id, date DESC)');
}

async function createPrograms(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE training_program (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    status text NOT NULL CHECK (status IN ('RESERVED', 'COMMITTED', 'RELEASED', 'SUPERSEDED')),
    -- One successor at most: two edits of one version cannot both win.
    supersedes_id text UNIQUE REFERENCES training_program,
    start_date date NOT NULL,
    end_date date NOT NULL,
    cost_minor integer NOT NULL CHECK (cost_minor >= 0),
    currency text NOT NULL,
    program jsonb NOT NULL,
    brief jsonb NOT NULL,
    edit_key text,
    edit_fingerprint text,
    edit_answer jsonb,
    created_at timestamptz NOT NULL,
    UNIQUE (user_id, edit_key)
  )`);
  await runner.query(
    'CREATE INDEX training_program_of_user ON training_program (user_id, status, start_date)',
  );
  await runner.query(`CREATE TABLE reservation (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    program_id text NOT NULL REFERENCES training_program,
    offer_id text NOT NULL,
    idempotency_key text NOT NULL,
    status text NOT NULL CHECK (status IN ('HELD', 'COMMITTED', 'RELEASED')),
    expires_at timestamptz NOT NULL,
    UNIQUE (user_id, idempotency_key)
  )`);
}
