import type { EntityManager } from 'typeorm';
import type {
  Envelope,
  EnvelopeMove,
  EnvelopeTarget,
  OverspendingRule,
} from '../domain/envelopes/envelope.js';
import type { Month } from '../domain/envelopes/month.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import type { Owner } from './owner.js';

/** A book of envelopes: one currency of one person. */
export interface StoredBook {
  readonly startMonth: Month;
  readonly envelopes: readonly Envelope[];
  readonly moves: readonly EnvelopeMove[];
}

export interface EnvelopeRow {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  readonly position: number;
  readonly categories: readonly LedgerCategory[];
  readonly overspending: OverspendingRule;
  readonly target: EnvelopeTarget | null;
  readonly percent_of_rest: number | null;
  readonly household_id: string | null;
}

export const envelopeColumns =
  'id, name, currency, position, categories, overspending, target, percent_of_rest, household_id';

export function toEnvelope({ percent_of_rest, household_id, ...row }: EnvelopeRow): Envelope {
  return { ...row, percentOfRest: percent_of_rest, householdId: household_id };
}

/** The owner's book of a currency, or null. @param lock keeps every other writer of the book waiting until the end. */
export async function findBook(
  manager: EntityManager,
  { userId }: Owner,
  currency: string,
  lock = false,
): Promise<StoredBook | null> {
  const [book]: { start_month: Month }[] = await manager.query(
    `SELECT start_month FROM envelope_book WHERE user_id = $1 AND currency = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [userId, currency],
  );
  if (book === undefined) return null;
  const envelopes: EnvelopeRow[] = await manager.query(
    `SELECT ${envelopeColumns} FROM envelope WHERE user_id = $1 AND currency = $2 ORDER BY position, id`,
    [userId, currency],
  );
  const moves: { month: Month; from_id: string | null; to_id: string | null; amount: string }[] =
    await manager.query(
      `SELECT month, from_id, to_id, sum(amount_minor)::text AS amount FROM envelope_move
        WHERE user_id = $1 AND currency = $2 GROUP BY 1, 2, 3`,
      [userId, currency],
    );
  return {
    startMonth: book.start_month,
    envelopes: envelopes.map(toEnvelope),
    moves: moves.map(({ month, from_id, to_id, amount }) => ({
      month,
      fromId: from_id,
      toId: to_id,
      amountMinor: Number(amount),
    })),
  };
}

/** Begins a book unless there is one. */
export async function beginBook(
  manager: EntityManager,
  { userId }: Owner,
  currency: string,
  startMonth: Month,
): Promise<void> {
  await manager.query(
    `INSERT INTO envelope_book (user_id, currency, start_month) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [userId, currency, startMonth],
  );
}

/** The owner's envelope, or null. */
export async function findEnvelope(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
): Promise<Envelope | null> {
  const [row]: EnvelopeRow[] = await manager.query(
    `SELECT ${envelopeColumns} FROM envelope WHERE user_id = $1 AND id = $2`,
    [userId, id],
  );
  return row === undefined ? null : toEnvelope(row);
}

/** Adds an envelope, or replaces the owner's one of the same id. */
export async function saveEnvelopeRow(
  manager: EntityManager,
  { userId }: Owner,
  envelope: Envelope,
): Promise<void> {
  await manager.query(
    `INSERT INTO envelope AS standing (id, user_id, name, currency, position, categories, overspending, target,
       percent_of_rest, household_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position, categories = excluded.categories,
       overspending = excluded.overspending, target = excluded.target, percent_of_rest = excluded.percent_of_rest,
       household_id = excluded.household_id WHERE standing.user_id = $2`,
    [
      envelope.id,
      userId,
      envelope.name,
      envelope.currency,
      envelope.position,
      JSON.stringify(envelope.categories),
      envelope.overspending,
      envelope.target === null ? null : JSON.stringify(envelope.target),
      envelope.percentOfRest,
      envelope.householdId,
    ],
  );
}

/** Removes an envelope with its moves: what it was given is to be assigned again. */
export async function deleteEnvelope(manager: EntityManager, { userId }: Owner, id: string): Promise<void> {
  await manager.query('DELETE FROM envelope WHERE user_id = $1 AND id = $2', [userId, id]);
}

/** Writes moves down. */
export async function insertMoves(
  manager: EntityManager,
  { userId }: Owner,
  currency: string,
  moves: readonly (EnvelopeMove & { readonly id: string })[],
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO envelope_move (user_id, currency, created_at, id, month, from_id, to_id, amount_minor)
     SELECT $1, $2, $3, * FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[])`,
    [
      userId,
      currency,
      at,
      moves.map(({ id }) => id),
      moves.map(({ month }) => month),
      moves.map(({ fromId }) => fromId),
      moves.map(({ toId }) => toId),
      moves.map(({ amountMinor }) => amountMinor),
    ],
  );
}
