import type { EntityManager } from 'typeorm';
import type { ImportContent, StoredActivity, TrainingImport } from '../domain/importing/training-import.js';
import type { Owner } from './owner.js';

interface ImportRow {
  readonly id: string;
  readonly status: TrainingImport['status'];
  readonly format: TrainingImport['format'];
  readonly file_name: string | null;
  readonly content: ImportContent;
  readonly created_at: Date;
}

/** Keeps a part of a file; a part that came before stays as it was. */
export async function savePart(
  manager: EntityManager,
  owner: Owner,
  { key, part, bytes, at }: { key: string; part: number; bytes: Uint8Array; at: Date },
): Promise<void> {
  await manager.query(
    `INSERT INTO training_import_part (user_id, idempotency_key, part, bytes, received_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [owner.userId, key, part, Buffer.from(bytes), at],
  );
  // Files that were never finished are forgotten.
  await manager.query(
    "DELETE FROM training_import_part WHERE user_id = $1 AND received_at < $2::timestamptz - interval '1 day'",
    [owner.userId, at],
  );
}

/** The parts that came, in order. */
export async function findParts(manager: EntityManager, owner: Owner, key: string): Promise<Uint8Array[]> {
  const rows: { bytes: Buffer }[] = await manager.query(
    'SELECT bytes FROM training_import_part WHERE user_id = $1 AND idempotency_key = $2 ORDER BY part',
    [owner.userId, key],
  );
  return rows.map(({ bytes }) => bytes);
}

/** How many parts came. */
export async function countParts(manager: EntityManager, owner: Owner, key: string): Promise<number> {
  const rows: { count: number }[] = await manager.query(
    'SELECT count(*)::int AS count FROM training_import_part WHERE user_id = $1 AND idempotency_key = $2',
    [owner.userId, key],
  );
  return rows[0]?.count ?? 0;
}

const partsAtOnce = 8;

/** The parts that came, in order, a few at a time: a large file is never in memory as a whole. */
export async function* streamParts(
  manager: EntityManager,
  owner: Owner,
  key: string,
): AsyncGenerator<Uint8Array> {
  let after = 0;
  for (;;) {
    const rows: { part: number; bytes: Buffer }[] = await manager.query(
      `SELECT part, bytes FROM training_import_part
        WHERE user_id = $1 AND idempotency_key = $2 AND part > $3 ORDER BY part LIMIT $4`,
      [owner.userId, key, after, partsAtOnce],
    );
    for (const { part, bytes } of rows) {
      after = part;
      yield bytes;
    }
    if (rows.length < partsAtOnce) return;
  }
}

/** Forgets the parts of a file that is read. */
export async function deleteParts(manager: EntityManager, owner: Owner, key: string): Promise<void> {
  await manager.query('DELETE FROM training_import_part WHERE user_id = $1 AND idempotency_key = $2', [
    owner.userId,
    key,
  ]);
}

/** Keeps a read file. */
export async function insertImport(
  manager: EntityManager,
  owner: Owner,
  { id, status, format, fileName, content, createdAt }: TrainingImport,
  { key, original }: { key: string; original: Uint8Array | null },
): Promise<void> {
  await manager.query(
    `INSERT INTO training_import (id, user_id, idempotency_key, status, format, file_name, original, content, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      owner.userId,
      key,
      status,
      format,
      fileName,
      original && Buffer.from(original),
      JSON.stringify(content),
      createdAt,
    ],
  );
}

/** An import of the owner by its id or key; null when there is none. With `lock` nobody else changes it meanwhile. */
export async function findImport(
  manager: EntityManager,
  owner: Owner,
  by: { readonly id: string } | { readonly key: string },
  lock = false,
): Promise<TrainingImport | null> {
  const column = 'id' in by ? 'id' : 'idempotency_key';
  const rows: ImportRow[] = await manager.query(
    `SELECT id, status, format, file_name, content, created_at FROM training_import
      WHERE user_id = $1 AND ${column} = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [owner.userId, 'id' in by ? by.id : by.key],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { id, status, format, content } = row;
  return { id, status, format, content, fileName: row.file_name, createdAt: row.created_at };
}

/** Changes what became of an import. */
export async function setImportStatus(
  manager: EntityManager,
  owner: Owner,
  id: string,
  status: TrainingImport['status'],
): Promise<void> {
  await manager.query('UPDATE training_import SET status = $3 WHERE user_id = $1 AND id = $2', [
    owner.userId,
    id,
    status,
  ]);
}

/** Adds activities; one that is there already, by start and sport, stays. */
export async function insertActivities(
  manager: EntityManager,
  owner: Owner,
  activities: readonly StoredActivity[],
  importId: string,
): Promise<void> {
  for (const activity of activities) {
    await manager.query(
      `INSERT INTO endurance_activity (user_id, activity_id, started_at, import_id, doc) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING`,
      [owner.userId, activity.activityId, activity.startedAt, importId, JSON.stringify(activity)],
    );
  }
}

/** The owner's activities from a day on, oldest first; at most 5,000. */
export async function findActivities(
  manager: EntityManager,
  owner: Owner,
  from: string,
): Promise<StoredActivity[]> {
  const rows: { doc: StoredActivity }[] = await manager.query(
    'SELECT doc FROM endurance_activity WHERE user_id = $1 AND started_at >= $2 ORDER BY started_at LIMIT 5000',
    [owner.userId, from],
  );
  return rows.map(({ doc }) => doc);
}

/** Takes out what an import brought, except what was changed since. @returns ids and days of the sets. */
export async function deleteImported(
  manager: EntityManager,
  owner: Owner,
  importId: string,
): Promise<{ readonly setIds: string[]; readonly dates: string[] }> {
  await manager.query('DELETE FROM endurance_activity WHERE user_id = $1 AND import_id = $2', [
    owner.userId,
    importId,
  ]);
  const rows: [{ set_id: string; date: string }[], number] = await manager.query(
    'DELETE FROM logged_set WHERE user_id = $1 AND import_id = $2 RETURNING set_id, date::text AS date',
    [owner.userId, importId],
  );
  const [gone] = rows;
  return {
    setIds: gone.map(({ set_id }) => set_id),
    dates: [...new Set(gone.map(({ date }) => date))].sort(),
  };
}
