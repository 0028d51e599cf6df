import { createHash } from 'node:crypto';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { ownedTable } from './row-level-security.js';

/** A request that a client may repeat because it does not know whether the first one arrived. */
export interface IdempotentRequest {
  readonly userId: string;
  /** Name of the mutation. */
  readonly operation: string;
  /** Chosen by the client, 1 to 200 characters. */
  readonly key: string;
  /** What was asked for, as JSON; the same key with another request is a mistake of the client. */
  readonly request: unknown;
}

/** The key was used before for something else. */
export class IdempotencyConflict extends Error {
  override readonly name = 'IdempotencyConflict';
  readonly code = 'CONFLICT';
}

/**
 * Does `work` once for a key, however often and however parallel it is asked for, and answers every time with the
 * first result. Key, effect and result belong to the transaction of `manager`: a failure leaves the key unused.
 * @param work resolves to JSON.
 * @throws IdempotencyConflict
 */
export async function idempotently<Result>(
  manager: Pick<EntityManager, 'query'>,
  { userId, operation, key, request }: IdempotentRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  if (key.length === 0 || key.length > 200)
    throw new RangeError('an idempotency key has 1 to 200 characters');
  const id = [userId, operation, key];
  const hash = createHash('sha256').update(canonicalJson(request)).digest('hex');
  // Waits while another transaction with the same key is open.
  const created: unknown[] = await manager.query(
    `INSERT INTO idempotent_request (user_id, operation, key, request_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [...id, hash],
  );
  if (created.length > 0) {
    const result = await work();
    const statement =
      'UPDATE idempotent_request SET result = $4 WHERE user_id = $1 AND operation = $2 AND key = $3';
    await manager.query(statement, [...id, JSON.stringify(result ?? null)]);
    return result;
  }
  const statement =
    'SELECT request_hash, result FROM idempotent_request WHERE user_id = $1 AND operation = $2 AND key = $3';
  const rows: { request_hash: string; result: Result }[] = await manager.query(statement, id);
  const [first] = rows;
  if (first === undefined || first.request_hash !== hash) {
    throw new IdempotencyConflict(`the key was used before for another ${operation}`);
  }
  return first.result;
}

/** JSON whose keys are sorted, so that equal requests have equal texts. */
function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
        : part,
    ) ?? 'null'
  );
}

export class IdempotentRequests1700000000003 implements MigrationInterface {
  readonly name = 'IdempotentRequests1700000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE idempotent_request (
        user_id text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        result jsonb,
        requested_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, operation, key)
      )`);
    await ownedTable(queryRunner, { table: 'idempotent_request' });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotent_request');
  }
}
