import type { LocalDate } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { Envelope } from '../domain/envelopes/envelope.js';
import type { HouseholdMember } from '../domain/envelopes/household.js';
import { type EnvelopeRow, envelopeColumns, toEnvelope } from './envelope-repository.js';
import type { Owner } from './owner.js';

export interface StoredMember extends HouseholdMember {
  readonly isViewer: boolean;
  readonly hasLeft: boolean;
}

export interface StoredHousehold {
  readonly id: string;
  readonly name: string;
  /** True when the reader made it. */
  readonly isHead: boolean;
  /** The head first, then in the order in which they came. */
  readonly members: readonly StoredMember[];
}

/** The household of a person, as row-level security shows it to them; null when they are in none. */
export async function findHousehold(
  manager: EntityManager,
  { userId }: Owner,
): Promise<StoredHousehold | null> {
  const [row]: { id: string; name: string; head: boolean }[] = await manager.query(
    `SELECT h.id, h.name, h.user_id = $1 AS head FROM household h
       JOIN household_member m ON m.household_id = h.id AND m.user_id = $1`,
    [userId],
  );
  if (row === undefined) return null;
  const members: { member_id: string; name: string; weight: number; own: boolean; gone: boolean }[] =
    await manager.query(
      `SELECT member_id, name, weight, user_id = $2 AS own, left_at IS NOT NULL AS gone FROM household_share
        WHERE household_id = $1
        ORDER BY user_id <> (SELECT user_id FROM household WHERE id = $1), joined_at, member_id`,
      [row.id, userId],
    );
  return {
    id: row.id,
    name: row.name,
    isHead: row.head,
    members: members.map(({ member_id, name, weight, own, gone }) => ({
      memberId: member_id,
      name,
      weight: gone ? 0 : weight,
      isViewer: own,
      hasLeft: gone,
    })),
  };
}

/** Makes a household. @returns false when the person is in one. */
export async function insertHousehold(
  manager: EntityManager,
  { userId }: Owner,
  { id, name }: { readonly id: string; readonly name: string },
  at: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO household (id, user_id, name, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id`,
    [id, userId, name, at],
  );
  return rows.length > 0;
}

export interface NewMember {
  readonly householdId: string;
  readonly memberId: string;
  readonly name: string;
}

/** Lets a person in, or in again. @returns false when they are in a household. */
export async function insertMember(
  manager: EntityManager,
  { userId }: Owner,
  { householdId, memberId, name }: NewMember,
  at: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    'INSERT INTO household_member (user_id, household_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING user_id',
    [userId, householdId],
  );
  if (rows.length === 0) return false;
  await manager.query(
    `INSERT INTO household_share (household_id, user_id, member_id, name, weight, joined_at)
     VALUES ($1, $2, $3, $4, 1, $5)
     ON CONFLICT (household_id, user_id) DO UPDATE SET name = excluded.name, weight = 1, left_at = NULL`,
    [householdId, userId, memberId, name, at],
  );
  return true;
}

/** Keeps an invitation's hash; the one before is void. */
export async function setInvitation(
  manager: EntityManager,
  { userId }: Owner,
  hash: string,
  until: Date,
): Promise<void> {
  await manager.query('UPDATE household SET invitation_hash = $2, invitation_until = $3 WHERE user_id = $1', [
    userId,
    hash,
    until,
  ]);
}

/** Takes an invitation that still holds, for a service: whoever has the code may use it once. */
export async function takeInvitation(manager: EntityManager, hash: string, at: Date): Promise<string | null> {
  const [rows]: [{ id: string }[], number] = await manager.query(
    `UPDATE household SET invitation_hash = NULL, invitation_until = NULL
      WHERE invitation_hash = $1 AND invitation_until > $2 RETURNING id`,
    [hash, at],
  );
  return rows[0]?.id ?? null;
}

/** Says what parts members pay; ids of strangers change nothing. @returns how many were found. */
export async function setWeights(
  manager: EntityManager,
  householdId: string,
  parts: readonly { readonly memberId: string; readonly weight: number }[],
): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE household_share s SET weight = p.weight FROM unnest($2::text[], $3::int[]) AS p(member_id, weight)
      WHERE s.household_id = $1 AND s.member_id = p.member_id AND s.left_at IS NULL`,
    [householdId, parts.map(({ memberId }) => memberId), parts.map(({ weight }) => weight)],
  );
  return count;
}

/** Takes a person out of their household; what they paid stays in its sums, and their own envelopes are theirs alone again. */
export async function leave(
  manager: EntityManager,
  { userId }: Owner,
  householdId: string,
  at: Date,
): Promise<void> {
  await manager.query('UPDATE envelope SET household_id = NULL WHERE user_id = $1', [userId]);
  await manager.query('UPDATE household_share SET left_at = $3 WHERE user_id = $1 AND household_id = $2', [
    userId,
    householdId,
    at,
  ]);
  await manager.query('DELETE FROM household_member WHERE user_id = $1', [userId]);
}

/** Ends the owner's household for everybody. */
export async function dissolve(manager: EntityManager, { userId }: Owner): Promise<void> {
  await manager.query('DELETE FROM household WHERE user_id = $1', [userId]);
}

/** Envelopes that a household sees, by owner and position. */
export async function findSharedEnvelopes(manager: EntityManager, householdId: string): Promise<Envelope[]> {
  const rows: EnvelopeRow[] = await manager.query(
    `SELECT ${envelopeColumns} FROM envelope WHERE household_id = $1 ORDER BY user_id, position, id`,
    [householdId],
  );
  return rows.map(toEnvelope);
}

export interface StoredPayment {
  readonly envelopeId: string;
  readonly memberId: string;
  readonly amountMinor: number;
}

/** What was paid for shared envelopes from one day to another, both inclusive. */
export async function findPayments(
  manager: EntityManager,
  householdId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<StoredPayment[]> {
  const rows: { envelope_id: string; member_id: string; amount: string }[] = await manager.query(
    `SELECT p.envelope_id, s.member_id, sum(p.amount_minor)::text AS amount FROM household_payment p
       JOIN household_share s ON s.household_id = p.household_id AND s.user_id = p.user_id
      WHERE p.household_id = $1 AND p.date BETWEEN $2 AND $3 GROUP BY 1, 2`,
    [householdId, from, to],
  );
  return rows.map((row) => ({
    envelopeId: row.envelope_id,
    memberId: row.member_id,
    amountMinor: Number(row.amount),
  }));
}

export interface NewPayment {
  readonly id: string;
  readonly householdId: string;
  readonly envelopeId: string;
  readonly entryId: string;
  readonly date: LocalDate;
  readonly amountMinor: number;
  readonly currency: string;
}

/** Shows an own payment to the household. @returns false when the entry is shared already. */
export async function insertPayment(
  manager: EntityManager,
  { userId }: Owner,
  payment: NewPayment,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO household_payment (id, user_id, household_id, envelope_id, entry_id, date, amount_minor, currency)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (entry_id) DO NOTHING RETURNING id`,
    [
      payment.id,
      userId,
      payment.householdId,
      payment.envelopeId,
      payment.entryId,
      payment.date,
      payment.amountMinor,
      payment.currency,
    ],
  );
  return rows.length > 0;
}

/** Hides an own payment again. */
export async function deletePayment(
  manager: EntityManager,
  { userId }: Owner,
  entryId: string,
): Promise<void> {
  await manager.query('DELETE FROM household_payment WHERE user_id = $1 AND entry_id = $2', [
    userId,
    entryId,
  ]);
}
