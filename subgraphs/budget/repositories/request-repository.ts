import type { EntityManager } from 'typeorm';
import type { Owner } from './owner.js';

/** A request with an effect, as its repetition is recognised. */
export interface KeyedRequest {
  readonly operation: string;
  readonly key: string;
  /** Of everything the effect depends on. */
  readonly fingerprint: string;
}

/**
 * Claims a key for this transaction; another transaction with the same key waits until this one has ended.
 * @returns null when the key is new, else what was answered to it and for which input.
 */
export async function claimRequest(
  manager: EntityManager,
  { userId }: Owner,
  { operation, key, fingerprint }: KeyedRequest,
  at: Date,
): Promise<{ readonly fingerprint: string; readonly answer: unknown } | null> {
  const added: unknown[] = await manager.query(
    `INSERT INTO done_request (user_id, operation, key, fingerprint, answer, created_at)
     VALUES ($1, $2, $3, $4, 'null', $5) ON CONFLICT DO NOTHING RETURNING key`,
    [userId, operation, key, fingerprint, at],
  );
  if (added.length > 0) return null;
  const rows: { fingerprint: string; answer: unknown }[] = await manager.query(
    'SELECT fingerprint, answer FROM done_request WHERE user_id = $1 AND operation = $2 AND key = $3',
    [userId, operation, key],
  );
  return rows[0] ?? null;
}

/** Keeps the answer of a claimed key. */
export async function keepAnswer(
  manager: EntityManager,
  { userId }: Owner,
  { operation, key }: KeyedRequest,
  answer: unknown,
): Promise<void> {
  await manager.query(
    'UPDATE done_request SET answer = $4 WHERE user_id = $1 AND operation = $2 AND key = $3',
    [userId, operation, key, JSON.stringify(answer)],
  );
}

/** Gives a key back when nothing was done under it. */
export async function dropRequest(
  manager: EntityManager,
  { userId }: Owner,
  { operation, key }: KeyedRequest,
): Promise<void> {
  await manager.query('DELETE FROM done_request WHERE user_id = $1 AND operation = $2 AND key = $3', [
    userId,
    operation,
    key,
  ]);
}
