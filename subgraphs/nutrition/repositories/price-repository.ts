import type { LocalDate } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { PantryLot } from '../domain/pantry/pantry-lot.js';
import type { PriceObservation } from '../domain/prices/observed-price.js';

interface Row extends Omit<PriceObservation, 'paidMinor'> {
  readonly paid: string;
}

const columns = `id, food_key AS "foodKey", store, date::text AS date, currency, count, grams, paid_minor::text AS paid, name,
  receipt_id AS "receiptId"`;

/** Which observations are wanted; null is without a bound. */
export interface PriceFilter {
  readonly foodKey: string | null;
  readonly store: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly limit: number;
}

/** What the person paid, the newest first. Stores are compared without regard to case. */
export async function findPrices(
  manager: EntityManager,
  userId: string,
  { foodKey, store, from, to, limit }: PriceFilter,
): Promise<PriceObservation[]> {
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM price_observation WHERE user_id = $1 AND ($2::text IS NULL OR food_key = $2)
       AND ($3::text IS NULL OR lower(store) = lower($3)) AND date >= coalesce($4::date, '-infinity')
       AND date <= coalesce($5::date, 'infinity') ORDER BY date DESC, id DESC LIMIT $6`,
    [userId, foodKey, store, from, to, limit],
  );
  return rows.map(({ paid, ...row }) => ({ ...row, paidMinor: Number(paid) }));
}

/** Keeps what was paid. */
export async function addPrices(
  manager: EntityManager,
  userId: string,
  observations: readonly PriceObservation[],
): Promise<void> {
  for (const each of observations)
    await manager.query(
      `INSERT INTO price_observation (id, user_id, receipt_id, food_key, store, date, currency, count, grams, paid_minor, name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        each.id,
        userId,
        each.receiptId,
        each.foodKey,
        each.store,
        each.date,
        each.currency,
        each.count,
        each.grams,
        each.paidMinor,
        each.name,
      ],
    );
}

/** Puts the lots of a receipt into the pantry. */
export async function addBoughtLots(
  manager: EntityManager,
  userId: string,
  receiptId: string,
  lots: readonly PantryLot[],
  addedAt: Date,
): Promise<void> {
  for (const { id, foodKey, grams, expiresOn } of lots)
    await manager.query(
      `INSERT INTO pantry_item (id, user_id, food_key, grams, expires_on, added_at, receipt_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, userId, foodKey, grams, expiresOn, addedAt, receiptId],
    );
}

/** Takes back what a receipt brought: its prices, and what is left of its lots. */
export async function removeReceipt(
  manager: EntityManager,
  userId: string,
  receiptId: string,
): Promise<void> {
  for (const table of ['price_observation', 'pantry_item'])
    await manager.query(`DELETE FROM ${table} WHERE user_id = $1 AND receipt_id = $2`, [userId, receiptId]);
}
