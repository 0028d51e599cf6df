import type { BulkCopy, BulkSession } from '@progressive/database';
import type { DatasetName } from '../domain/catalogue/imported-food.js';

/** What a finished import is recorded with. */
export interface ImportedDataset {
  readonly version: string;
  readonly fingerprint: string;
  readonly foodCount: number;
  readonly badRowCount: number;
}

/** The data set as it stands; null when none was imported. */
export async function findDataset(session: BulkSession, name: DatasetName): Promise<ImportedDataset | null> {
  const rows = await session.query<ImportedDataset>(
    `SELECT version, fingerprint, food_count AS "foodCount", bad_row_count AS "badRowCount"
       FROM food_dataset WHERE name = $1`,
    [name],
  );
  return rows[0] ?? null;
}

/** Keeps a second import of the same data set out until the session ends. False when one is running. */
export async function lockDataset(session: BulkSession, name: DatasetName): Promise<boolean> {
  const rows = await session.query<{ free: boolean }>(
    `SELECT pg_try_advisory_lock(hashtext('nutrition.import.' || $1)) AS free`,
    [name],
  );
  return rows[0]?.free === true;
}

/** A table that is written once and replaced as a whole: vacuuming it only takes time from the first searches. */
const neverChanged = 'WITH (autovacuum_enabled = off)';

/**
 * The table that foods are loaded into, beside the one that is read. What an import of the same download left there when it
 * was killed stays: whole batches, because each is a transaction. Returns how many rows those are.
 */
export async function openStaging(
  session: BulkSession,
  name: DatasetName,
  fingerprint: string,
): Promise<number> {
  // A batch that the server loses in a crash is loaded again; what is put in place is written through.
  await session.query('SET synchronous_commit = off');
  const table = `staged_food_${name}`;
  const found = await session.query<{ note: string | null }>(
    `SELECT obj_description(to_regclass($1), 'pg_class') AS note WHERE to_regclass($1) IS NOT NULL`,
    [table],
  );
  if (found[0]?.note === fingerprint) {
    const [row] = await session.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return row?.count ?? 0;
  }
  await session.query(`DROP TABLE IF EXISTS ${table}, staged_search_${name}, staged_word_${name}`);
  await session.query(
    `CREATE TABLE ${table} (LIKE imported_food, CHECK (dataset = '${name}')) ${neverChanged}`,
  );
  await session.query(`COMMENT ON TABLE ${table} IS '${fingerprint.replaceAll(/[^a-z0-9 ]/g, '')}'`);
  return 0;
}

/** Begins a batch of foods. */
export function copyFoods(session: BulkSession, name: DatasetName, columns: string): BulkCopy {
  return session.copy(`COPY staged_food_${name} (${columns}) FROM STDIN (FORMAT binary)`);
}

/** Settings of a connection that builds tables and indexes. */
export async function prepareBuilding(session: BulkSession): Promise<void> {
  await session.query(`SET maintenance_work_mem = '256MB'; SET work_mem = '128MB'; SET synchronous_commit = off;
    SET min_parallel_table_scan_size = '1MB'`);
}

/** Finds the words of brands and categories: they are few, and each is read once instead of for every food. */
export async function buildLabels(session: BulkSession, name: DatasetName): Promise<void> {
  const label = `staged_label_${name}`;
  await session.query(`DROP TABLE IF EXISTS ${label}`);
  await session.query(`CREATE UNLOGGED TABLE ${label} AS
    SELECT brand, category,
           setweight(to_tsvector('english', coalesce(brand, category)), (CASE WHEN brand IS NULL THEN 'D' ELSE 'B' END)::"char") AS words
      FROM (SELECT brand, category FROM staged_food_${name} GROUP BY GROUPING SETS ((brand), (category))) AS each
     WHERE brand IS NOT NULL OR category IS NOT NULL`);
}

/** Makes the rows that a search reads, best known and shortest name first, of foods and the words of their labels. */
export async function buildSearch(session: BulkSession, name: DatasetName): Promise<void> {
  const [search, label] = [`staged_search_${name}`, `staged_label_${name}`];
  await session.query(`DROP TABLE IF EXISTS ${search}`);
  await session.query(`CREATE TABLE ${search} ${neverChanged} AS
    SELECT food.dataset, food.id,
           (array_position(ARRAY['FOUNDATION', 'LEGACY', 'SURVEY', 'BRANDED'], food.kind) + 1)::smallint AS standing,
           food.name, NULL::text AS aliases, food.brand,
           setweight(to_tsvector('english', food.name), 'A') || coalesce(brand.words, '') || coalesce(category.words, '') AS words
      FROM staged_food_${name} AS food
      LEFT JOIN ${label} AS brand ON brand.brand = food.brand
      LEFT JOIN ${label} AS category ON category.category = food.category
     ORDER BY standing, length(food.name), food.id`);
  await session.query(`DROP TABLE ${label}`);
  await session.query(
    `ALTER TABLE ${search} ALTER dataset SET NOT NULL, ALTER id SET NOT NULL, ALTER standing SET NOT NULL,
       ALTER name SET NOT NULL, ALTER words SET NOT NULL, ADD CHECK (dataset = '${name}')`,
  );
}

/** Indexes the rows that a search reads by their words. */
export async function indexSearch(session: BulkSession, name: DatasetName): Promise<void> {
  await session.query(`CREATE INDEX ON staged_search_${name} USING gin (words)`);
  await session.query(`ANALYZE staged_search_${name} (dataset, words)`);
}

/** Indexes what foods are looked up by. */
export async function indexFoods(session: BulkSession, name: DatasetName): Promise<void> {
  const food = `staged_food_${name}`;
  await session.query(`CREATE INDEX ON ${food} (id)`);
  await session.query(`CREATE INDEX ON ${food} (gtin) WHERE gtin IS NOT NULL`);
  await session.query(`ANALYZE ${food} (dataset, id, gtin)`);
}

/** Makes the list of words with how many foods have them. */
export async function buildWords(
  session: BulkSession,
  name: DatasetName,
  words: readonly (readonly [word: string, foods: number])[],
): Promise<void> {
  const word = `staged_word_${name}`;
  await session.query(`DROP TABLE IF EXISTS ${word}`);
  await session.query(`CREATE TABLE ${word} (LIKE food_word, CHECK (dataset = '${name}')) ${neverChanged}`);
  const copy = session.copy(`COPY ${word} (dataset, word, foods) FROM STDIN`);
  let lines = '';
  for (const [text, foods] of words) {
    lines += `${name}\t${text}\t${foods}\n`;
    if (lines.length > 1 << 18) {
      await copy.write(lines);
      lines = '';
    }
  }
  await copy.write(lines);
  await copy.finish();
  await session.query(`CREATE INDEX ON ${word} (word text_pattern_ops)`);
  await session.query(`CREATE INDEX ON ${word} USING gin (word gin_trgm_ops)`);
  await session.query(`ANALYZE ${word}`);
}

/** Puts what was staged in the place of what is read, in one transaction: readers see the old foods or the new ones. */
export async function putInPlace(
  session: BulkSession,
  name: DatasetName,
  dataset: ImportedDataset,
): Promise<void> {
  const pairs = [
    ['imported_food', `staged_food_${name}`],
    ['food_search', `staged_search_${name}`],
    ['food_word', `staged_word_${name}`],
  ] as const;
  await session.query('BEGIN; SET LOCAL synchronous_commit = on');
  try {
    for (const [parent, staged] of pairs) {
      await session.query(`DROP TABLE IF EXISTS ${parent}_${name}`);
      await session.query(`ALTER TABLE ${staged} RENAME TO ${parent}_${name}`);
      await session.query(
        `ALTER TABLE ${parent} ATTACH PARTITION ${parent}_${name} FOR VALUES IN ('${name}')`,
      );
      await session.query(`COMMENT ON TABLE ${parent}_${name} IS NULL`);
    }
    await session.query(
      `INSERT INTO food_dataset (name, version, fingerprint, food_count, bad_row_count) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (name) DO UPDATE SET version = EXCLUDED.version, fingerprint = EXCLUDED.fingerprint,
         food_count = EXCLUDED.food_count, bad_row_count = EXCLUDED.bad_row_count, imported_at = now()`,
      [name, dataset.version, dataset.fingerprint, dataset.foodCount, dataset.badRowCount],
    );
    await session.query('COMMIT');
  } catch (error) {
    await session.query('ROLLBACK');
    throw error;
  }
}

/** Throws away what an import that cannot be finished has loaded. */
export async function dropStaging(session: BulkSession, name: DatasetName): Promise<void> {
  await session.query(
    `DROP TABLE IF EXISTS staged_food_${name}, staged_search_${name}, staged_label_${name}, staged_word_${name}`,
  );
}
