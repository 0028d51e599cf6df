import type { EntityManager } from 'typeorm';
import type { AttemptRecord } from '../domain/attempt-delay.js';

/** Failed sign-ins of an address; the row is locked, so that parallel guesses are counted one after the other. */
export async function lockAttempts(
  manager: EntityManager,
  emailHash: string,
  now: Date,
): Promise<AttemptRecord> {
  const rows: { failures: number; last_failure_at: Date }[] = await manager.query(
    `INSERT INTO sign_in_attempts AS a (email_hash, failures, last_failure_at) VALUES ($1, 0, $2)
     ON CONFLICT (email_hash) DO UPDATE SET failures = a.failures RETURNING failures, last_failure_at`,
    [emailHash, now],
  );
  const row = rows[0];
  return { failures: row?.failures ?? 0, lastFailureAt: row?.last_failure_at.getTime() ?? 0 };
}

/** Counts one more failure. */
export async function countFailure(manager: EntityManager, emailHash: string, now: Date): Promise<void> {
  await manager.query(
    'UPDATE sign_in_attempts SET failures = failures + 1, last_failure_at = $2 WHERE email_hash = $1',
    [emailHash, now],
  );
}

/** Forgets the failures after a success. */
export async function clearFailures(manager: EntityManager, emailHash: string): Promise<void> {
  await manager.query('DELETE FROM sign_in_attempts WHERE email_hash = $1', [emailHash]);
}
