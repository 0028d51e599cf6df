import type { EntityManager } from 'typeorm';
import type { GroceryChange, GroceryItem, GroceryList } from '../domain/grocery/grocery-list.js';

const listColumns = `id, user_id AS "userId", name, meal_plan_id AS "mealPlanId", week_index AS "weekIndex", currency,
  minor_units_per_cent AS "minorUnitsPerCent", rules, revision, created_at AS "createdAt", updated_at AS "updatedAt"`;
const itemColumns = `id, list_id AS "listId", food_key AS "foodKey", label, aisle, plan_grams AS "planGrams", own_grams AS "ownGrams",
  packs, plan_packs AS "planPacks", pack_grams AS "packGrams", cost_minor::float8 AS "costMinor",
  plan_cost_minor::float8 AS "planCostMinor", words, instead_of AS "insteadOf", ticked_at AS "tickedAt", ticked_by AS "tickedBy"`;

/** Changes that are kept per list for those who come back with a cursor. */
const keptChanges = 1000;

/** One of the viewer's lists; null for those of others and unknown ids. */
export async function findGroceryList(
  manager: EntityManager,
  userId: string,
  id: string,
): Promise<GroceryList | null> {
  const rows: GroceryList[] = await manager.query(
    `SELECT ${listColumns} FROM grocery_list WHERE user_id = $1 AND id = $2`,
    [userId, id],
  );
  return rows[0] ?? null;
}

/** The viewer's lists, the newest first, behind a position `<instant> <id>`. */
export function listGroceryLists(
  manager: EntityManager,
  userId: string,
  after: string | null,
  count: number,
): Promise<GroceryList[]> {
  const [, instant = null, id = null] = /^(\S+Z) (\S+)$/.exec(after ?? '') ?? [];
  const from = instant === null || Number.isNaN(Date.parse(instant)) ? null : instant;
  return manager.query(
    `SELECT ${listColumns} FROM grocery_list
      WHERE user_id = $1 AND ($2::timestamptz IS NULL OR (date_trunc('milliseconds', created_at), id) < ($2, $3))
      ORDER BY created_at DESC, id DESC LIMIT $4`,
    [userId, from, id, count],
  );
}

/** How many lists the viewer has. */
export async function countGroceryLists(manager: EntityManager, userId: string): Promise<number> {
  const rows: { count: number }[] = await manager.query(
    'SELECT count(*)::int AS count FROM grocery_list WHERE user_id = $1',
    [userId],
  );
  return rows[0]?.count ?? 0;
}

/** Adds a list. */
export async function insertGroceryList(manager: EntityManager, list: GroceryList): Promise<void> {
  await manager.query(
    `INSERT INTO grocery_list (id, user_id, name, meal_plan_id, week_index, currency, minor_units_per_cent, rules, revision, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      list.id,
      list.userId,
      list.name,
      list.mealPlanId,
      list.weekIndex,
      list.currency,
      list.minorUnitsPerCent,
      JSON.stringify(list.rules),
      list.revision,
      list.createdAt,
      list.updatedAt,
    ],
  );
}

/** Locks a list for a change; null when the viewer has none with this id. */
export async function lockGroceryList(
  manager: EntityManager,
  userId: string,
  id: string,
): Promise<GroceryList | null> {
  const rows: GroceryList[] = await manager.query(
    `SELECT ${listColumns} FROM grocery_list WHERE user_id = $1 AND id = $2 FOR UPDATE`,
    [userId, id],
  );
  return rows[0] ?? null;
}

/** Deletes a list with all that belongs to it. False when there was none. */
export async function deleteGroceryList(
  manager: EntityManager,
  userId: string,
  id: string,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    'WITH gone AS (DELETE FROM grocery_list WHERE user_id = $1 AND id = $2 RETURNING id) SELECT id FROM gone',
    [userId, id],
  );
  return rows.length > 0;
}

/** Numbers a change of a locked list and writes it down. Returns the list's new revision. */
export async function recordGroceryChange(
  manager: EntityManager,
  { id, userId }: GroceryList,
  change: Omit<GroceryChange, 'revision'> & { readonly mealPlanId?: string | null },
): Promise<number> {
  const rows: { revision: number }[] = await manager.query(
    `WITH numbered AS (
       UPDATE grocery_list SET revision = revision + 1, updated_at = $3, meal_plan_id = coalesce($6, meal_plan_id)
        WHERE id = $1 AND user_id = $2 RETURNING revision),
     written AS (
       INSERT INTO grocery_change (list_id, revision, user_id, item_ids, change, happened_at)
       SELECT $1, revision, $2, $4, $5, $3 FROM numbered),
     forgotten AS (
       DELETE FROM grocery_change WHERE list_id = $1 AND user_id = $2 AND revision <= (SELECT revision FROM numbered) - ${keptChanges})
     SELECT revision FROM numbered`,
    [id, userId, change.at, [...change.itemIds], change.change, change.mealPlanId ?? null],
  );
  return rows[0]?.revision ?? 0;
}

/** Changes of a list after a revision, in order. */
export function groceryChangesAfter(
  manager: EntityManager,
  { userId, listId, after, limit }: { userId: string; listId: string; after: number; limit: number },
): Promise<GroceryChange[]> {
  return manager.query(
    `SELECT revision, item_ids AS "itemIds", change, happened_at AS at FROM grocery_change
      WHERE user_id = $1 AND list_id = $2 AND revision > $3 ORDER BY revision LIMIT $4`,
    [userId, listId, after, limit],
  );
}

/** Items of some of the viewer's lists. */
export function findGroceryItems(
  manager: EntityManager,
  userId: string,
  listIds: readonly string[],
): Promise<GroceryItem[]> {
  return manager.query(
    `SELECT ${itemColumns} FROM grocery_item WHERE user_id = $1 AND list_id = ANY($2) ORDER BY label, id`,
    [userId, [...listIds]],
  );
}

/** The list that one of the viewer's items is on; null when there is no such item. */
export async function listOfItem(
  manager: EntityManager,
  userId: string,
  itemId: string,
): Promise<string | null> {
  const rows: { listId: string }[] = await manager.query(
    'SELECT list_id AS "listId" FROM grocery_item WHERE user_id = $1 AND id = $2',
    [userId, itemId],
  );
  return rows[0]?.listId ?? null;
}

/** Writes items, new or known by their id. */
export async function saveGroceryItems(
  manager: EntityManager,
  userId: string,
  items: readonly GroceryItem[],
): Promise<void> {
  if (items.length === 0) return;
  await manager.query(
    `INSERT INTO grocery_item (id, list_id, user_id, food_key, label, aisle, plan_grams, own_grams, packs, plan_packs, pack_grams,
       cost_minor, plan_cost_minor, words, instead_of, ticked_at, ticked_by)
     SELECT id, "listId", $1, "foodKey", label, aisle, "planGrams", "ownGrams", packs, "planPacks", "packGrams", "costMinor",
            "planCostMinor", words, "insteadOf", "tickedAt", "tickedBy"
       FROM json_to_recordset($2::json) AS row (id text, "listId" text, "foodKey" text, label text, aisle text, "planGrams" float8,
         "ownGrams" float8, packs int, "planPacks" int, "packGrams" float8, "costMinor" float8, "planCostMinor" float8, words text,
         "insteadOf" text, "tickedAt" timestamptz, "tickedBy" text)
     ON CONFLICT (id) DO UPDATE SET food_key = EXCLUDED.food_key, label = EXCLUDED.label, aisle = EXCLUDED.aisle,
       plan_grams = EXCLUDED.plan_grams, own_grams = EXCLUDED.own_grams, packs = EXCLUDED.packs, plan_packs = EXCLUDED.plan_packs,
       pack_grams = EXCLUDED.pack_grams, cost_minor = EXCLUDED.cost_minor, plan_cost_minor = EXCLUDED.plan_cost_minor,
       words = EXCLUDED.words, instead_of = EXCLUDED.instead_of, ticked_at = EXCLUDED.ticked_at, ticked_by = EXCLUDED.ticked_by
       WHERE grocery_item.user_id = EXCLUDED.user_id AND grocery_item.list_id = EXCLUDED.list_id`,
    [userId, JSON.stringify(items)],
  );
}

/** Takes items off the viewer's lists. */
export async function deleteGroceryItems(
  manager: EntityManager,
  userId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await manager.query('DELETE FROM grocery_item WHERE user_id = $1 AND id = ANY($2)', [userId, [...ids]]);
}
