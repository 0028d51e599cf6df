import type { LocalDate } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { CommitmentCalendar, ImportedTime } from '../domain/importing/commitment-calendar.js';
import type { Owner } from './owner.js';

interface CalendarRow {
  readonly id: string;
  readonly status: CommitmentCalendar['status'];
  readonly doc: Omit<CommitmentCalendar, 'id' | 'status' | 'createdAt'>;
  readonly created_at: Date;
}

const columns = 'id, status, doc, created_at';

/** The owner's calendar of an id or an idempotency key. */
export async function findCalendar(
  manager: EntityManager,
  owner: Owner,
  by: { readonly id: string } | { readonly key: string },
): Promise<CommitmentCalendar | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['idempotency_key', by.key];
  const rows: CalendarRow[] = await manager.query(
    `SELECT ${columns} FROM commitment_calendar WHERE user_id = $1 AND ${column} = $2`,
    [owner.userId, value],
  );
  return rows[0] ? toCalendar(rows[0]) : null;
}

/** The owner's calendars, newest first; at most 100. */
export async function findCalendars(manager: EntityManager, owner: Owner): Promise<CommitmentCalendar[]> {
  const rows: CalendarRow[] = await manager.query(
    `SELECT ${columns} FROM commitment_calendar WHERE user_id = $1 ORDER BY created_at DESC, id LIMIT 100`,
    [owner.userId],
  );
  return rows.map(toCalendar);
}

/** Keeps a calendar that was read. */
export async function insertCalendar(
  manager: EntityManager,
  owner: Owner,
  { id, status, createdAt, ...doc }: CommitmentCalendar,
  { key, times }: { readonly key: string; readonly times: readonly ImportedTime[] },
): Promise<void> {
  await manager.query(
    `INSERT INTO commitment_calendar (id, user_id, idempotency_key, status, doc, times, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, owner.userId, key, status, JSON.stringify(doc), JSON.stringify(times), createdAt],
  );
}

/** Lets a calendar count. */
export async function applyStoredCalendar(manager: EntityManager, owner: Owner, id: string): Promise<void> {
  await manager.query(`UPDATE commitment_calendar SET status = 'APPLIED' WHERE user_id = $1 AND id = $2`, [
    owner.userId,
    id,
  ]);
}

/** Forgets a calendar with its times; false when there is none. */
export async function deleteCalendar(manager: EntityManager, owner: Owner, id: string): Promise<boolean> {
  const [rows]: [{ id: string }[], number] = await manager.query(
    'DELETE FROM commitment_calendar WHERE user_id = $1 AND id = $2 RETURNING id',
    [owner.userId, id],
  );
  return rows.length > 0;
}

/** Times that the owner's applied calendars take between two days. */
export async function findImportedTimes(
  manager: EntityManager,
  owner: Owner,
  from: LocalDate,
  to: LocalDate,
): Promise<ImportedTime[]> {
  const rows: { time: ImportedTime }[] = await manager.query(
    `SELECT time FROM commitment_calendar, jsonb_array_elements(times) AS time
      WHERE user_id = $1 AND status = 'APPLIED' AND time->>'date' BETWEEN $2 AND $3
      ORDER BY time->>'date', (time->>'startMinute')::int LIMIT 5000`,
    [owner.userId, from, to],
  );
  return rows.map(({ time }) => time);
}

function toCalendar({ id, status, doc, created_at: createdAt }: CalendarRow): CommitmentCalendar {
  return { ...doc, id, status, createdAt };
}
