import type { EntityManager } from 'typeorm';
import type { HealthDay } from '../domain/importing/health-day.js';
import type { Owner } from './owner.js';

/** Keeps the days of an import. */
export async function insertHealthDays(
  manager: EntityManager,
  owner: Owner,
  importId: string,
  days: readonly HealthDay[],
): Promise<void> {
  await manager.query(
    `INSERT INTO health_day (user_id, date, import_id, doc)
     SELECT $1, (day->>'date')::date, $2, day FROM jsonb_array_elements($3) AS day ON CONFLICT DO NOTHING`,
    [owner.userId, importId, JSON.stringify(days)],
  );
}

/** Takes out the days of an import. */
export async function deleteHealthDays(
  manager: EntityManager,
  owner: Owner,
  importId: string,
): Promise<void> {
  await manager.query('DELETE FROM health_day WHERE user_id = $1 AND import_id = $2', [
    owner.userId,
    importId,
  ]);
}

/** The owner's days of a span, ends included, oldest first; of a day in several imports the latest import counts. */
export async function findHealthDays(
  manager: EntityManager,
  owner: Owner,
  from: string,
  to: string,
): Promise<HealthDay[]> {
  const rows: { doc: HealthDay }[] = await manager.query(
    `SELECT DISTINCT ON (d.date) d.doc FROM health_day d JOIN training_import i ON i.id = d.import_id
      WHERE d.user_id = $1 AND d.date BETWEEN $2 AND $3 ORDER BY d.date, i.created_at DESC LIMIT 1000`,
    [owner.userId, from, to],
  );
  return rows.map(({ doc }) => doc);
}
