import type { EntityManager } from 'typeorm';
import type { LoggedSet, SetVersion } from '../domain/log/logged-set.js';
import type { Owner } from './owner.js';

/** A set with its id. */
export interface StoredSet extends LoggedSet {
  readonly setId: string;
}

/** Which sets are asked for; ends included. */
export interface SetFilter {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly exerciseKeys?: readonly string[] | null;
}

interface VersionRow {
  readonly set_id: string;
  readonly changed_at: Date;
  readonly doc: LoggedSet | null;
}

/** One writer at a time for the log of a person, so that the newest version is decided on what stands. */
export async function lockLog(manager: EntityManager, owner: Owner): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `workout/${owner.userId}/log`,
  ]);
}

/** The versions that stand of the named sets, those taken away included. */
export async function findVersions(
  manager: EntityManager,
  owner: Owner,
  setIds: readonly string[],
): Promise<Map<string, SetVersion>> {
  const rows: VersionRow[] = await manager.query(
    'SELECT set_id, changed_at, doc FROM logged_set WHERE user_id = $1 AND set_id = ANY($2)',
    [owner.userId, setIds],
  );
  return new Map(
    rows.map(({ set_id: setId, changed_at: changedAt, doc }) => [
      setId,
      { setId, changedAt: changedAt.toISOString(), set: doc },
    ]),
  );
}

/** Writes versions over what stood. */
export async function saveVersions(
  manager: EntityManager,
  owner: Owner,
  versions: readonly SetVersion[],
  importId: string | null = null,
): Promise<void> {
  const rows = versions.map(({ setId, changedAt, set }) => ({
    set_id: setId,
    changed_at: changedAt,
    date: set?.date ?? null,
    exercise_key: set?.exerciseKey ?? null,
    doc: set,
  }));
  await manager.query(
    `INSERT INTO logged_set (user_id, set_id, changed_at, date, exercise_key, import_id, doc)
     SELECT $1, set_id, changed_at, date, exercise_key, $3, nullif(doc, 'null')
       FROM jsonb_to_recordset($2) AS row (set_id text, changed_at timestamptz, date date, exercise_key text, doc jsonb)
     ON CONFLICT (user_id, set_id) DO UPDATE SET changed_at = excluded.changed_at, date = excluded.date,
       exercise_key = excluded.exercise_key, import_id = excluded.import_id, doc = excluded.doc`,
    [owner.userId, JSON.stringify(rows), importId],
  );
}

/** The owner's sets, newest day first, in a stable order. */
export async function findLoggedSets(
  manager: EntityManager,
  owner: Owner,
  { from = null, to = null, exerciseKeys = null }: SetFilter,
  page: { readonly offset: number; readonly size: number },
): Promise<StoredSet[]> {
  const rows: { set_id: string; doc: LoggedSet }[] = await manager.query(
    `SELECT set_id, doc FROM logged_set
      WHERE user_id = $1 AND doc IS NOT NULL AND ($2::date IS NULL OR date >= $2) AND ($3::date IS NULL OR date <= $3)
        AND ($4::text[] IS NULL OR exercise_key = ANY($4))
      ORDER BY date DESC, doc->>'performedAt' DESC, set_id LIMIT $5 OFFSET $6`,
    [owner.userId, from, to, exerciseKeys, page.size, page.offset],
  );
  return rows.map(({ set_id: setId, doc }) => ({ ...doc, setId }));
}
