import type { EntityManager } from 'typeorm';
import type { ToldEffort } from '../domain/load/session-load.js';
import type { Owner } from './owner.js';

/** What the owner said of days of lifting and of activities since a day, by date or id of the activity. */
export async function findEfforts(
  manager: EntityManager,
  owner: Owner,
  from: string,
): Promise<Map<string, ToldEffort>> {
  const rows: { subject: string; rpe: number; minutes: number }[] = await manager.query(
    'SELECT subject, rpe, minutes FROM session_effort WHERE user_id = $1 AND date >= $2 LIMIT 5000',
    [owner.userId, from],
  );
  return new Map(rows.map(({ subject, rpe, minutes }) => [subject, { rpe, minutes }]));
}

/** Writes what the owner said of a day or an activity over what stood. */
export async function saveEffort(
  manager: EntityManager,
  owner: Owner,
  subject: string,
  date: string,
  { rpe, minutes }: ToldEffort,
): Promise<void> {
  await manager.query(
    `INSERT INTO session_effort (user_id, subject, date, rpe, minutes) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (user_id, subject) DO UPDATE SET date = excluded.date, rpe = excluded.rpe, minutes = excluded.minutes`,
    [owner.userId, subject, date, rpe, minutes],
  );
}

/** Takes it back. */
export async function deleteEffort(manager: EntityManager, owner: Owner, subject: string): Promise<void> {
  await manager.query('DELETE FROM session_effort WHERE user_id = $1 AND subject = $2', [
    owner.userId,
    subject,
  ]);
}
