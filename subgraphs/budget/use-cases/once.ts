import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { Owner } from '../repositories/owner.js';
import { claimRequest, dropRequest, keepAnswer } from '../repositories/request-repository.js';
import type { Transaction } from '../repositories/transaction.js';

const longestKey = 200;

/** A short digest of a value; equal values, whatever the order of their keys, have equal ones. */
export function fingerprintOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 32);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

/** A request whose effect must happen once. */
export interface OnceOptions {
  readonly operation: string;
  readonly key: string;
  /** Everything the effect depends on. */
  readonly input: unknown;
  readonly at: Date;
}

/**
 * Does the work of a key once within the caller's transaction. A repetition gets the first answer, the key with another
 * input a refusal; a refused work leaves the key free. @param work answers with plain JSON.
 */
export async function once<Answer extends object>(
  manager: Transaction,
  owner: Owner,
  { operation, key, input, at }: OnceOptions,
  work: () => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> {
  if (key.length === 0 || key.length > longestKey) {
    return refuse('INVALID_VALUE', `A key has 1 to ${longestKey} characters.`, ['input.idempotencyKey']);
  }
  const request = { operation, key, fingerprint: fingerprintOf(input) };
  const done = await claimRequest(manager, owner, request, at);
  if (done !== null) {
    if (done.fingerprint === request.fingerprint) return done.answer as Answer;
    return refuse(
      'IDEMPOTENCY_CONFLICT',
      'This key was used for another request before.',
      ['input.idempotencyKey'],
      ['use a new key for a new request'],
    );
  }
  const answer = await work();
  if (isRefusal(answer)) await dropRequest(manager, owner, request);
  else await keepAnswer(manager, owner, request, answer);
  return answer;
}

/** True for an expected no. */
export function isRefusal(answer: object): answer is Refusal {
  return 'kind' in answer && answer.kind === 'Refusal';
}
