import type { EntityManager } from 'typeorm';
import type { PantryLot } from '../domain/pantry/pantry-lot.js';

const columns = `id, food_key AS "foodKey", grams, expires_on::text AS "expiresOn"`;

/** What the person has, what expires first first. */
export function listPantry(manager: EntityManager, userId: string): Promise<PantryLot[]> {
  return manager.query(
    `SELECT ${columns} FROM pantry_item WHERE user_id = $1 ORDER BY expires_on NULLS LAST, food_key, id`,
    [userId],
  );
}

/** Adds items. */
export async function addToPantry(
  manager: EntityManager,
  userId: string,
  lots: readonly PantryLot[],
  addedAt: Date,
): Promise<void> {
  for (const { id, foodKey, grams, expiresOn } of lots)
    await manager.query(
      'INSERT INTO pantry_item (id, user_id, food_key, grams, expires_on, added_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, userId, foodKey, grams, expiresOn, addedAt],
    );
}

/** Changes one of the person's items. False when there is none with this id. */
export async function updatePantryLot(
  manager: EntityManager,
  userId: string,
  { id, grams, expiresOn }: PantryLot,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH changed AS (UPDATE pantry_item SET grams = $3, expires_on = $4 WHERE user_id = $1 AND id = $2 RETURNING id)
     SELECT id FROM changed`,
    [userId, id, grams, expiresOn],
  );
  return rows.length > 0;
}

/** Takes one of the person's items out. False when there is none with this id. */
export async function removePantryLot(manager: EntityManager, userId: string, id: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH gone AS (DELETE FROM pantry_item WHERE user_id = $1 AND id = $2 RETURNING id) SELECT id FROM gone`,
    [userId, id],
  );
  return rows.length > 0;
}

/** Books a plan. False when it was booked before. */
export async function settlePlan(
  manager: EntityManager,
  userId: string,
  mealPlanId: string,
  settledAt: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO pantry_settlement (user_id, meal_plan_id, settled_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING meal_plan_id`,
    [userId, mealPlanId, settledAt],
  );
  return rows.length > 0;
}
