import type { EntityManager } from 'typeorm';
import type { BodyRecord, FoodLogEntry } from '../domain/food-log/food-log-entry.js';

const entryColumns = `id, user_id AS "userId", day::text AS day, slot, label, food_id AS "foodId", recipe_id AS "recipeId", grams,
  portion, nutrients, source, import_key AS "importKey"`;

/** The viewer's entries from one day to another, both included, in the order they were logged. */
export async function findEntries(
  manager: EntityManager,
  userId: string,
  from: string,
  to: string,
): Promise<FoodLogEntry[]> {
  return manager.query(
    `SELECT ${entryColumns} FROM food_log_entry WHERE user_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day, logged_at, id`,
    [userId, from, to],
  );
}

/** Adds entries; one whose import key is there already is left out. Returns how many were added. */
export async function addEntries(
  manager: EntityManager,
  entries: readonly FoodLogEntry[],
  loggedAt: Date,
): Promise<number> {
  if (entries.length === 0) return 0;
  const rows: unknown[] = await manager.query(
    `INSERT INTO food_log_entry (id, user_id, day, slot, label, food_id, recipe_id, grams, portion, nutrients, source, import_key, logged_at)
     SELECT id, "userId", day, slot, label, "foodId", "recipeId", grams, portion, nutrients, source, "importKey", "loggedAt"
       FROM json_to_recordset($1::json) AS row (id text, "userId" text, day date, slot text, label text, "foodId" text,
         "recipeId" text, grams float8, portion text, nutrients real[], source text, "importKey" text, "loggedAt" timestamptz)
     ON CONFLICT (user_id, import_key) DO NOTHING RETURNING id`,
    // A millisecond apart, so that they stay in their order.
    [
      JSON.stringify(
        entries.map((entry, index) => ({ ...entry, loggedAt: new Date(loggedAt.getTime() + index) })),
      ),
    ],
  );
  return rows.length;
}

/** Removes one of the viewer's entries. False when there is none with this id. */
export async function removeEntry(manager: EntityManager, userId: string, id: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `WITH gone AS (DELETE FROM food_log_entry WHERE user_id = $1 AND id = $2 RETURNING id) SELECT id FROM gone`,
    [userId, id],
  );
  return rows.length > 0;
}

/** The viewer's measures from one day to another, both included. */
export async function findBodyRecords(
  manager: EntityManager,
  userId: string,
  from: string,
  to: string,
): Promise<BodyRecord[]> {
  return manager.query(
    `SELECT day::text AS day, weight_kg AS "weightKg", waist_cm AS "waistCm", body_fat_percent AS "bodyFatPercent", water_ml AS "waterMl"
       FROM body_record WHERE user_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day`,
    [userId, from, to],
  );
}

/** Writes measures of a day; what is null stays as it was, but for those to be forgotten. */
export async function saveBodyRecord(
  manager: EntityManager,
  userId: string,
  record: BodyRecord,
  forgotten: readonly Exclude<keyof BodyRecord, 'day'>[] = [],
): Promise<void> {
  await manager.query(
    `INSERT INTO body_record (user_id, day, weight_kg, waist_cm, body_fat_percent, water_ml) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (user_id, day) DO UPDATE SET
       weight_kg = CASE WHEN 'weightKg' = ANY($7) THEN NULL ELSE coalesce(EXCLUDED.weight_kg, body_record.weight_kg) END,
       waist_cm = CASE WHEN 'waistCm' = ANY($7) THEN NULL ELSE coalesce(EXCLUDED.waist_cm, body_record.waist_cm) END,
       body_fat_percent = CASE WHEN 'bodyFatPercent' = ANY($7) THEN NULL
         ELSE coalesce(EXCLUDED.body_fat_percent, body_record.body_fat_percent) END,
       water_ml = CASE WHEN 'waterMl' = ANY($7) THEN NULL ELSE coalesce(EXCLUDED.water_ml, body_record.water_ml) END`,
    [userId, record.day, record.weightKg, record.waistCm, record.bodyFatPercent, record.waterMl, forgotten],
  );
}
