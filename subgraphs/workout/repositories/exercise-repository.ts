import type { EntityManager } from 'typeorm';
import { type Exercise, type Level, primaryMuscles } from '../domain/exercise.js';
import { searchWords } from '../domain/search-words.js';
import { exerciseEntity } from '../entities/exercise.entity.js';

/** What a page of the catalogue is filtered by. The catalogue belongs to nobody, so there is no viewer. */
export interface ExerciseFilter {
  readonly search: string | null;
  readonly muscle: string | null;
  /** At hand; null = no filter. */
  readonly equipment: readonly string[] | null;
  readonly pattern: string | null;
  readonly level: Level | null;
}

/** Keys of one page and the number of all matches. */
export interface ExercisePage {
  readonly keys: readonly string[];
  readonly total: number;
}

const filterSql = `
  FROM exercise
  WHERE ($1::text IS NULL OR words @@ websearch_to_tsquery('english', $1) OR word_similarity(lower($1), lower(name)) > 0.5)
    AND ($2::text IS NULL OR direct_muscles @> ARRAY[$2])
    AND ($3::text IS NULL OR pattern = $3)
    AND ($4::text IS NULL OR level = $4)
    AND ($5::text[] IS NULL OR NOT EXISTS (
      SELECT FROM jsonb_array_elements(doc->'equipment') AS needed
      WHERE jsonb_array_length(needed) > 0 AND NOT needed ?| ($5 || ARRAY['none'])))`;

const pageSql = `SELECT key, count(*) OVER () AS total ${filterSql}
  ORDER BY CASE WHEN $1::text IS NULL THEN 0
                ELSE -(2 * ts_rank(words, websearch_to_tsquery('english', $1)) + similarity(lower(name), lower($1))
                  + 0.05 * (doc->>'commonness')::int) END,
           (doc->>'commonness')::int DESC, name, key
  OFFSET $6 LIMIT $7`;

/** One page of matching keys; full text, then misspellings by trigrams. `limit` may be one more than is shown. */
export async function searchExercises(
  manager: EntityManager,
  filter: ExerciseFilter,
  offset: number,
  limit: number,
): Promise<ExercisePage> {
  const filters = [filter.search, filter.muscle, filter.pattern, filter.level, filter.equipment];
  const rows: { key: string; total: string }[] = await manager.query(pageSql, [...filters, offset, limit]);
  return { keys: rows.map(({ key }) => key), total: Number(rows[0]?.total ?? 0) };
}

/** The whole catalogue, sorted by key. */
export async function allExercises(manager: EntityManager): Promise<Exercise[]> {
  const rows = await manager.find(exerciseEntity, { order: { key: 'ASC' } });
  return rows.map(({ doc }) => doc);
}

/** Replaces the catalogue by `exercises`; running it again changes nothing. */
export async function writeCatalogue(
  manager: EntityManager,
  hash: string,
  exercises: readonly Exercise[],
): Promise<void> {
  const rows = exercises.map((exercise) => ({
    key: exercise.key,
    name: exercise.name,
    pattern: exercise.pattern,
    level: exercise.level,
    direct_muscles: primaryMuscles(exercise),
    ...wordColumns(exercise),
    doc: exercise,
  }));
  await manager.query('DELETE FROM exercise WHERE NOT key = ANY ($1)', [exercises.map(({ key }) => key)]);
  await manager.query(
    `INSERT INTO exercise (key, name, pattern, level, direct_muscles, words, doc)
     SELECT key, name, pattern, level, direct_muscles,
            setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', muscle_words), 'B')
              || setweight(to_tsvector('english', other_words), 'C'), doc
       FROM jsonb_to_recordset($1::jsonb)
         AS row (key text, name text, pattern text, level text, direct_muscles text[], muscle_words text,
                 other_words text, doc jsonb)
     ON CONFLICT (key) DO UPDATE SET name = EXCLUDED.name, pattern = EXCLUDED.pattern, level = EXCLUDED.level,
       direct_muscles = EXCLUDED.direct_muscles, words = EXCLUDED.words, doc = EXCLUDED.doc
       WHERE (exercise.doc, exercise.direct_muscles, exercise.words)
             IS DISTINCT FROM (EXCLUDED.doc, EXCLUDED.direct_muscles, EXCLUDED.words)`,
    [JSON.stringify(rows)],
  );
  await manager.query(
    `INSERT INTO reference_data (name, hash) VALUES ('exercises', $1)
     ON CONFLICT (name) DO UPDATE SET hash = EXCLUDED.hash`,
    [hash],
  );
}

function wordColumns(exercise: Exercise): { readonly muscle_words: string; readonly other_words: string } {
  const { muscles, others } = searchWords(exercise);
  return { muscle_words: muscles, other_words: others };
}

/** Hash of the reference files that are loaded; null when none are. */
export async function loadedCatalogue(manager: EntityManager): Promise<string | null> {
  const rows: { hash: string }[] = await manager.query(
    `SELECT hash FROM reference_data WHERE name = 'exercises'`,
  );
  return rows[0]?.hash ?? null;
}
