import { type EntityManager, In, MoreThan } from 'typeorm';
import type { Answer } from '../domain/synthesis/answer.js';
import {
  type RequestEntity,
  type RequestProgressEntity,
  type RequestStatus,
  requestEntity,
  requestProgressEntity,
} from '../entities/request.entity.js';

export type StoredRequest = RequestEntity;
export type StoredProgress = RequestProgressEntity;

/** Adds a request; with a key that is known, returns the earlier one instead. */
export async function insertRequest(manager: EntityManager, request: StoredRequest): Promise<StoredRequest> {
  await manager.query(
    `INSERT INTO request (id, user_id, text, intent, read_by, status, answer, idempotency_key, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (user_id, idempotency_key) DO NOTHING`,
    [
      request.id,
      request.userId,
      request.text,
      JSON.stringify(request.intent),
      request.readBy,
      request.status,
      request.answer === null ? null : JSON.stringify(request.answer),
      request.idempotencyKey,
      request.createdAt,
    ],
  );
  if (request.idempotencyKey === null) return request;
  const { userId, idempotencyKey } = request;
  return manager.findOneByOrFail(requestEntity, { userId, idempotencyKey });
}

/** A person's request; null for anybody else's. */
export async function findRequest(
  manager: EntityManager,
  userId: string,
  id: string,
): Promise<StoredRequest | null> {
  return manager.findOneBy(requestEntity, { id, userId });
}

/** A person's requests of these ids, in any order. */
export async function findRequests(
  manager: EntityManager,
  userId: string,
  ids: readonly string[],
): Promise<StoredRequest[]> {
  return manager.findBy(requestEntity, { userId, id: In([...ids]) });
}

/** A person's newest requests. */
export async function listRequests(
  manager: EntityManager,
  userId: string,
  limit: number,
): Promise<StoredRequest[]> {
  return manager.find(requestEntity, { where: { userId }, order: { createdAt: 'DESC' }, take: limit });
}

/** Requests of everybody that have not ended, oldest first, at most 1,000. */
export async function listRunning(manager: EntityManager): Promise<StoredRequest[]> {
  return manager.find(requestEntity, {
    where: { status: 'RUNNING' },
    order: { createdAt: 'ASC' },
    take: 1000,
  });
}

/** How a request ended. */
export interface RequestOutcome {
  readonly status: RequestStatus;
  readonly answer: Answer;
  readonly plan: { readonly planId: string; readonly revision: number } | null;
}

/** Writes the end of a request once; a request that has ended stays as it is. */
export async function finishRequest(
  manager: EntityManager,
  { userId, id }: { userId: string; id: string },
  outcome: RequestOutcome,
): Promise<void> {
  await manager.query(
    `UPDATE request SET status = $3, answer = $4, plan_id = $5, plan_revision = $6
     WHERE id = $1 AND user_id = $2 AND status = 'RUNNING'`,
    [
      id,
      userId,
      outcome.status,
      JSON.stringify(outcome.answer),
      outcome.plan?.planId ?? null,
      outcome.plan?.revision ?? null,
    ],
  );
}

/** One thing that happened on the way. */
export type NewProgress = Omit<StoredProgress, 'sequence'>;

/**
 * Adds a progress event. The number is given out under the lock of the request's row, so numbers have no gap and
 * commit in order; a step that is worked on again after a crash adds nothing.
 */
export async function addProgress(manager: EntityManager, event: NewProgress): Promise<void> {
  const rows: { sequence: number }[] = await manager.query(
    `SELECT last_sequence + 1 AS sequence FROM request WHERE id = $1 AND user_id = $2 FOR UPDATE`,
    [event.requestId, event.userId],
  );
  const sequence = rows[0]?.sequence;
  if (sequence === undefined) return;
  const added: unknown[] = await manager.query(
    `INSERT INTO request_progress (request_id, sequence, user_id, step, stage, agent, message, done, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (request_id, step) DO NOTHING RETURNING sequence`,
    [
      event.requestId,
      sequence,
      event.userId,
      event.step,
      event.stage,
      event.agent,
      event.message,
      event.done,
      event.at,
    ],
  );
  if (added.length > 0)
    await manager.query('UPDATE request SET last_sequence = $2 WHERE id = $1', [event.requestId, sequence]);
}

/** Progress after a sequence number, oldest first. */
export async function progressAfter(
  manager: EntityManager,
  { userId, requestId, after, limit }: { userId: string; requestId: string; after: number; limit: number },
): Promise<StoredProgress[]> {
  return manager.find(requestProgressEntity, {
    where: { requestId, userId, sequence: MoreThan(after) },
    order: { sequence: 'ASC' },
    take: limit,
  });
}
