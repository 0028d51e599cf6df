import type { EntityManager } from 'typeorm';
import { DATASETS } from '../domain/catalogue/imported-food.js';
import type { Candidate } from '../domain/food-search/rank-foods.js';
import type { NearWord } from '../domain/food-search/read-search.js';
import type { SearchStep } from '../domain/food-search/search-steps.js';

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

/** How many foods have each of some words, and whether any word begins with the last of them. */
export async function countWords(
  manager: EntityManager,
  words: readonly string[],
  beginning: string,
): Promise<{ readonly foodsByWord: ReadonlyMap<string, number>; readonly isBeginning: boolean }> {
  const rows: NearWord[] = await manager.query('SELECT word, foods FROM count_food_words($1, $2)', [
    words,
    beginning,
  ]);
  const foodsByWord = new Map(rows.map(({ word, foods }) => [word, foods]));
  return { foodsByWord, isBeginning: foodsByWord.delete(`${beginning}*`) };
}

/** Words that share letters with each of some words, the most alike first, and those with two letters in the other order. */
export async function nearWords(
  manager: EntityManager,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly NearWord[]>> {
  const near = new Map<string, NearWord[]>(words.map((word) => [word, []]));
  if (words.length === 0) return near;
  const rows: (NearWord & { asked: string })[] = await manager.query(
    'SELECT asked, word, foods FROM near_food_words($1)',
    [words],
  );
  for (const { asked, word, foods } of rows) {
    const list = near.get(asked);
    if (list?.some((other) => other.word === word) === false) list.push({ word, foods });
  }
  return near;
}

/** Candidates read of each data set in a step: they are stored best known and shortest first. */
const mostCandidates = 200;

/** Foods of the steps that were done, with the place of the step; a food may be in several. */
export async function findCandidates(
  manager: EntityManager,
  steps: readonly SearchStep[],
): Promise<(Candidate & { readonly step: number })[]> {
  return manager.query(
    'SELECT step, id, name, aliases, brand, standing FROM find_food_candidates($1, $2, $3, $4)',
    [
      steps.map(({ expression }) => expression),
      steps.map(({ below }) => below),
      ['catalogue', ...DATASETS],
      mostCandidates,
    ],
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
  await manager.query('SELECT analyse_catalogue_search()');
}
