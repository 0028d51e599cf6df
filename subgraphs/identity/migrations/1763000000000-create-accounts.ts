import { ownedTable, serviceTable } from '@progressive/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, logins, counters of failed attempts, and the keys that sign access tokens. */
export class CreateAccounts1763000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE user_account (
      id text PRIMARY KEY,
      email text NOT NULL UNIQUE,
      password_hash text NOT NULL,
      display_name text NOT NULL,
      birth_date date,
      sex text CHECK (sex IN ('FEMALE', 'MALE')),
      height_cm double precision CHECK (height_cm BETWEEN 50 AND 260),
      weight_kg double precision CHECK (weight_kg BETWEEN 20 AND 400),
      time_zone text NOT NULL,
      currency text NOT NULL,
      units text NOT NULL,
      locale text NOT NULL,
      roles text[] NOT NULL,
      created_at timestamptz NOT NULL
    )`);
    await runner.query(`CREATE TABLE auth_session (
      id text PRIMARY KEY,
      user_id text NOT NULL REFERENCES user_account ON DELETE CASCADE,
      current_hash text NOT NULL UNIQUE,
      previous_hash text,
      rotated_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      revoked_at timestamptz
    )`);
    await runner.query('CREATE INDEX auth_session_previous ON auth_session (previous_hash)');
    await runner.query('CREATE INDEX auth_session_of_user ON auth_session (user_id)');
    await runner.query(`CREATE TABLE sign_in_attempts (
      email_hash text PRIMARY KEY,
      failures integer NOT NULL,
      last_failure_at timestamptz NOT NULL
    )`);
    await runner.query(`CREATE TABLE signing_key (
      kid text PRIMARY KEY,
      private_jwk jsonb NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
    await ownedTable(runner, { table: 'user_account', ownerColumn: 'id' });
    await ownedTable(runner, { table: 'auth_session' });
    await serviceTable(runner, 'sign_in_attempts');
    await serviceTable(runner, 'signing_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE signing_key; DROP TABLE sign_in_attempts; DROP TABLE auth_session; DROP TABLE user_account',
    );
  }
}
