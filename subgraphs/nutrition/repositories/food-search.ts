import type { EntityManager } from 'typeorm';
import { DATASETS } from '../domain/catalogue/imported-food.js';
import type { Candidate } from '../domain/food-search/rank-foods.js';
import type { NearWord } from '../domain/food-search/read-search.js';

/** All foods of the catalogue in the order of their names, after the given position (`name` and `key`). */
export async function listFoods(
  manager: EntityManager,
  limit: number,
  after: { readonly name: string; readonly key: string } | null,
): Promise<{ readonly key: string }[]> {
  return manager.query(
    `SELECT key FROM food WHERE $2::text IS NULL OR (name, key) > ($2, $3) ORDER BY name, key LIMIT $1`,
    [limit, after?.name ?? null, after?.key ?? null],
  );
}

/** How many foods have each of some words. */
export async function countWords(
  manager: EntityManager,
  words: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { word: string; foods: number }[] = await manager.query(
    'SELECT word, sum(foods)::int AS foods FROM food_word WHERE word = ANY($1) GROUP BY word',
    [words],
  );
  return new Map(rows.map(({ word, foods }) => [word, foods]));
}

/** Whether any food has a word that begins so. */
export async function hasWordBeginning(manager: EntityManager, beginning: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(`SELECT 1 FROM food_word WHERE word LIKE $1 || '%' LIMIT 1`, [
    beginning,
  ]);
  return rows.length > 0;
}

/** Words that share letters with one, the most alike first. */
export async function nearWords(manager: EntityManager, word: string): Promise<NearWord[]> {
  return manager.query(
    `SELECT word, sum(foods)::int AS foods FROM food_word
      WHERE word % $1 AND length(word) BETWEEN length($1) - 3 AND length($1) + 3
      GROUP BY word ORDER BY similarity(word, $1) DESC, word LIMIT 40`,
    [word],
  );
}

/** Candidates read of each data set: they are stored best known and shortest first. */
const mostCandidates = 200;

/** Foods that fulfil an expression of `to_tsquery`. */
export async function findCandidates(manager: EntityManager, expression: string): Promise<Candidate[]> {
  // The table is in the order of its rank, and a bitmap scan keeps it; a sequential one would read all for a rare word.
  await manager.query(`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`);
  return manager.query(
    `SELECT found.id, found.name, found.aliases, found.brand, found.standing
       FROM unnest($2::text[]) AS asked (dataset),
            LATERAL (SELECT id, name, aliases, brand, standing FROM food_search
                      WHERE dataset = asked.dataset AND words @@ to_tsquery('english', $1) LIMIT $3) AS found`,
    [expression, ['catalogue', ...DATASETS], mostCandidates],
  );
}

/** Writes what the catalogue's foods are found by, in the order of their rank. */
export async function indexCatalogue(
  manager: EntityManager,
  words: readonly (readonly [string, number])[],
): Promise<void> {
  await manager.query(
    `DELETE FROM food_search WHERE dataset = 'catalogue'; DELETE FROM food_word WHERE dataset = 'catalogue'`,
  );
  await manager.query(
    `INSERT INTO food_search (dataset, id, standing, name, aliases, words)
     SELECT 'catalogue', key, CASE WHEN everyday THEN 0 ELSE 1 END, name, nullif(array_to_string(synonyms, ' · '), ''), words
       FROM food ORDER BY everyday DESC, length(name), key`,
  );
  await manager.query(
    `INSERT INTO food_word (dataset, word, foods) SELECT 'catalogue', * FROM unnest($1::text[], $2::int[])`,
    [words.map(([word]) => word), words.map(([, foods]) => foods)],
  );
}
