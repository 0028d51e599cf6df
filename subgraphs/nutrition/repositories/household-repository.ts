import type { EntityManager } from 'typeorm';
import type { AwayMeal } from '../domain/household/away-meals.js';
import type { HouseholdEater } from '../domain/household/household-eater.js';

const eaterColumns = `id, name, share, slots, diets, allergens, excluded_foods AS "excludedFoods"`;

/** Who eats along with the person, in the order they were added. */
export function listEaters(manager: EntityManager, userId: string): Promise<HouseholdEater[]> {
  return manager.query(`SELECT ${eaterColumns} FROM household_eater WHERE user_id = $1 ORDER BY id`, [
    userId,
  ]);
}

/** Adds an eater. */
export async function insertEater(
  manager: EntityManager,
  userId: string,
  { id, name, share, slots, diets, allergens, excludedFoods }: HouseholdEater,
): Promise<void> {
  await manager.query(
    `INSERT INTO household_eater (id, user_id, name, share, slots, diets, allergens, excluded_foods)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, userId, name, share, slots, diets, allergens, excludedFoods],
  );
}

/** Changes one of the person's eaters. False when there is none with this id. */
export async function updateEater(
  manager: EntityManager,
  userId: string,
  { id, name, share, slots, diets, allergens, excludedFoods }: HouseholdEater,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH changed AS (UPDATE household_eater
        SET name = $3, share = $4, slots = $5, diets = $6, allergens = $7, excluded_foods = $8
      WHERE user_id = $1 AND id = $2 RETURNING id) SELECT id FROM changed`,
    [userId, id, name, share, slots, diets, allergens, excludedFoods],
  );
  return rows.length > 0;
}

/** Removes one of the person's eaters. False when there is none with this id. */
export async function removeEater(manager: EntityManager, userId: string, id: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH gone AS (DELETE FROM household_eater WHERE user_id = $1 AND id = $2 RETURNING id) SELECT id FROM gone`,
    [userId, id],
  );
  return rows.length > 0;
}

/** The person's meals away from one day to another, both included. */
export function listAway(
  manager: EntityManager,
  userId: string,
  from: string,
  to: string,
): Promise<AwayMeal[]> {
  return manager.query(
    `SELECT day::text AS date, slot, kind, energy_kcal AS "energyKcal" FROM meal_away
      WHERE user_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day, slot`,
    [userId, from, to],
  );
}

/** Writes a meal away. */
export async function saveAway(
  manager: EntityManager,
  userId: string,
  { date, slot, kind, energyKcal }: AwayMeal,
): Promise<void> {
  await manager.query(
    `INSERT INTO meal_away (user_id, day, slot, kind, energy_kcal) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (user_id, day, slot) DO UPDATE SET kind = EXCLUDED.kind, energy_kcal = EXCLUDED.energy_kcal`,
    [userId, date, slot, kind, energyKcal],
  );
}

/** Has a meal planned again. False when it was. */
export async function clearAway(
  manager: EntityManager,
  userId: string,
  date: string,
  slot: string,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH gone AS (DELETE FROM meal_away WHERE user_id = $1 AND day = $2 AND slot = $3 RETURNING slot) SELECT slot FROM gone`,
    [userId, date, slot],
  );
  return rows.length > 0;
}
