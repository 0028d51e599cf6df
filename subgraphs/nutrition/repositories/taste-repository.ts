import type { EntityManager } from 'typeorm';
import type { CommonLiking } from '../domain/preferences/learn-taste.js';
import type { TasteSignal, TasteSignalKind } from '../domain/preferences/taste-signal.js';

/** Everything that tells of a person's taste, oldest first; what they logged to have eaten is read from the log. */
export function listTasteSignals(manager: EntityManager, userId: string): Promise<TasteSignal[]> {
  return manager.query(
    `SELECT recipe_key AS "recipeKey", kind, rating, (made_at AT TIME ZONE 'UTC')::date::text AS day
       FROM taste_signal WHERE user_id = $1
     UNION ALL
     SELECT recipe_id, 'EATEN', NULL, day::text FROM food_log_entry
      WHERE user_id = $1 AND recipe_id IS NOT NULL
        AND logged_at > coalesce((SELECT forgotten_at FROM taste_forgotten WHERE user_id = $1), '-infinity')
      ORDER BY day, "recipeKey", kind`,
    [userId],
  );
}

/** What a person said of some recipes, by key: the ratings. */
export async function findRatings(
  manager: EntityManager,
  userId: string,
  recipeKeys: readonly string[],
): Promise<Map<string, number>> {
  const rows: { key: string; rating: number }[] = await manager.query(
    `SELECT recipe_key AS key, rating FROM taste_signal
      WHERE user_id = $1 AND kind = 'RATED' AND recipe_key = ANY($2)`,
    [userId, recipeKeys],
  );
  return new Map(rows.map(({ key, rating }) => [key, rating]));
}

/** Says anew what a person thinks of a recipe, or takes it back with null; either way it is no longer ruled out. */
export async function saveRating(
  manager: EntityManager,
  userId: string,
  {
    recipeKey,
    rating,
    at,
  }: { readonly recipeKey: string; readonly rating: number | null; readonly at: Date },
): Promise<void> {
  await manager.query(
    `DELETE FROM taste_signal WHERE user_id = $1 AND recipe_key = $2 AND kind IN ('RATED', 'REFUSED')`,
    [userId, recipeKey],
  );
  if (rating === null) return;
  await manager.query(
    `INSERT INTO taste_signal (user_id, recipe_key, kind, occasion, rating, made_at) VALUES ($1, $2, 'RATED', '', $3, $4)`,
    [userId, recipeKey, rating, at],
  );
}

/** Something that a person did with a recipe. */
export interface TasteDeed {
  readonly recipeKey: string;
  readonly kind: Exclude<TasteSignalKind, 'RATED' | 'EATEN'>;
  /** What it was done to: a meal or a plan; empty for what holds in general. */
  readonly occasion: string;
}

/** Writes deeds; each counts once. */
export async function addTasteDeeds(
  manager: EntityManager,
  userId: string,
  deeds: readonly TasteDeed[],
  at: Date,
): Promise<void> {
  for (const { recipeKey, kind, occasion } of deeds)
    await manager.query(
      `INSERT INTO taste_signal (user_id, recipe_key, kind, occasion, made_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (user_id, recipe_key, kind, occasion) DO UPDATE SET made_at = EXCLUDED.made_at`,
      [userId, recipeKey, kind, occasion, at],
    );
}

/** Takes back what was done with some recipes on an occasion. */
export async function undoTasteDeeds(
  manager: EntityManager,
  userId: string,
  occasion: string,
  recipeKeys: readonly string[],
): Promise<void> {
  await manager.query(
    'DELETE FROM taste_signal WHERE user_id = $1 AND occasion = $2 AND recipe_key = ANY($3)',
    [userId, occasion, recipeKeys],
  );
}

/** Deletes all that tells of a person's taste; what they ate stays in the log and is not counted. Returns how many were deleted. */
export async function forgetSignals(manager: EntityManager, userId: string, at: Date): Promise<number> {
  const rows: unknown[] = await manager.query(
    'WITH gone AS (DELETE FROM taste_signal WHERE user_id = $1 RETURNING recipe_key) SELECT recipe_key FROM gone',
    [userId],
  );
  await manager.query(
    `INSERT INTO taste_forgotten (user_id, forgotten_at) VALUES ($1, $2)
     ON CONFLICT (user_id) DO UPDATE SET forgotten_at = EXCLUDED.forgotten_at`,
    [userId, at],
  );
  return rows.length;
}

/** Fewest people whose ratings make a mean: no single opinion can be read out of it. */
const fewestRaters = 10;
/** Ratings' worth of the mean of all that each recipe begins with. */
const priorRatings = 5;

/**
 * How much recipes are liked beside the mean of all, −1 to 1, by the ratings of everybody: of those that at least ten people
 * rated. For the service alone; it holds nobody's rating.
 */
export async function readCommonLiking(manager: EntityManager): Promise<CommonLiking> {
  const rows: { key: string; liking: number }[] = await manager.query(
    `WITH mean AS (SELECT avg(rating) AS rating FROM taste_signal WHERE kind = 'RATED')
     SELECT recipe_key AS key,
            ((sum(signal.rating) - count(*) * max(mean.rating)) / (count(*) + $2) / 2)::float8 AS liking
       FROM taste_signal AS signal, mean WHERE signal.kind = 'RATED'
      GROUP BY recipe_key HAVING count(*) >= $1`,
    [fewestRaters, priorRatings],
  );
  return new Map(rows.map(({ key, liking }) => [key, liking]));
}
