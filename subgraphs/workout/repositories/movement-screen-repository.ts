import type { EntityManager } from 'typeorm';
import type { MovementResult } from '../domain/safety/movement-test.js';
import type { Owner } from './owner.js';

/** A result with the instant it was told. */
export interface StoredMovementResult extends MovementResult {
  readonly testedAt: Date;
}

/** The owner's latest result of every test they did, in the order of the tests' names. */
export async function findMovementResults(
  manager: EntityManager,
  owner: Owner,
): Promise<StoredMovementResult[]> {
  const rows: { doc: MovementResult; tested_at: Date }[] = await manager.query(
    'SELECT doc, tested_at FROM movement_result WHERE user_id = $1 ORDER BY test',
    [owner.userId],
  );
  return rows.map(({ doc, tested_at: testedAt }) => ({ ...doc, testedAt }));
}

/** Puts results in place of earlier ones of the same tests. */
export async function saveMovementResults(
  manager: EntityManager,
  owner: Owner,
  results: readonly MovementResult[],
  testedAt: Date,
): Promise<void> {
  for (const result of results) {
    await manager.query(
      `INSERT INTO movement_result (user_id, test, doc, tested_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id, test) DO UPDATE SET doc = EXCLUDED.doc, tested_at = EXCLUDED.tested_at`,
      [owner.userId, result.test, JSON.stringify(result), testedAt],
    );
  }
}
