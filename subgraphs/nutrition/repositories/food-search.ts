import type { EntityManager } from 'typeorm';

/** Where a found food stands in its list: its place is opaque to callers. */
export interface FoundFood {
  readonly key: string;
}

/** All foods in the order of their names, after the given position (`name` and `key`). */
export async function listFoods(
  manager: EntityManager,
  limit: number,
  after: { readonly name: string; readonly key: string } | null,
): Promise<FoundFood[]> {
  return manager.query(
    `SELECT key FROM food WHERE $2::text IS NULL OR (name, key) > ($2, $3) ORDER BY name, key LIMIT $1`,
    [limit, after?.name ?? null, after?.key ?? null],
  );
}

/**
 * Ranked search: English words (plurals, prefixes of the last word) by rank, else likeness of letters for typing
 * errors. Everyday foods and short names go first among equals.
 */
export async function searchFoods(
  manager: EntityManager,
  search: string,
  limit: number,
  offset: number,
): Promise<FoundFood[]> {
  const prefix = prefixQuery(search);
  await manager.query(`SELECT set_config('pg_trgm.word_similarity_threshold', '0.35', true)`);
  return manager.query(
    `WITH asked AS (SELECT websearch_to_tsquery('english', $1) || to_tsquery('english', $2) AS query),
          scored AS (
       SELECT key, name, everyday,
              CASE WHEN words @@ query THEN 1 + ts_rank(words, query, 1) ELSE 0 END
                + CASE WHEN lower(name) = lower($1) THEN 2 WHEN lower($1) = ANY (synonyms) THEN 1.5 ELSE 0 END
                + word_similarity($1, names) AS score
         FROM food, asked
        WHERE words @@ query OR $1 <% names)
     SELECT key FROM scored
      ORDER BY score + CASE WHEN everyday THEN 0.3 ELSE 0 END - length(name) * 0.004 DESC, key
      LIMIT $3 OFFSET $4`,
    [search, prefix, limit, offset],
  );
}

/** The last word as a prefix, so that results come while somebody types. */
function prefixQuery(search: string): string {
  const words = search.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.length === 0
    ? ''
    : words.map((word, index) => (index === words.length - 1 ? `${word}:*` : word)).join(' & ');
}
