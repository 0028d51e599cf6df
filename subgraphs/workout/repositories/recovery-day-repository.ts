import type { EntityManager } from 'typeorm';
import type { RecoveryDay } from '../domain/load/readiness.js';
import type { Owner } from './owner.js';

/** How the owner woke up since a day, oldest first. */
export async function findRecoveryDays(
  manager: EntityManager,
  owner: Owner,
  from: string,
): Promise<RecoveryDay[]> {
  const rows: { doc: RecoveryDay }[] = await manager.query(
    'SELECT doc FROM recovery_day WHERE user_id = $1 AND date >= $2 ORDER BY date LIMIT 1000',
    [owner.userId, from],
  );
  return rows.map(({ doc }) => doc);
}

/** Writes how the owner woke up; what is told anew stands, the rest of the day stays. */
export async function saveRecoveryDay(
  manager: EntityManager,
  owner: Owner,
  day: RecoveryDay,
): Promise<RecoveryDay> {
  const rows: { doc: RecoveryDay }[] = await manager.query(
    `INSERT INTO recovery_day (user_id, date, doc) VALUES ($1, $2, $3)
     ON CONFLICT (user_id, date) DO UPDATE SET doc = recovery_day.doc || jsonb_strip_nulls(excluded.doc)
     RETURNING doc`,
    [owner.userId, day.date, JSON.stringify(day)],
  );
  return rows[0]?.doc ?? day;
}
