import { type AgentDatabase, type EntityManager, ownedTable } from '@progressive/database';
import { agentOfFeed, feedTokenHash, newFeedToken } from './feed-token.js';

/** A feed that is open; its token is known to nobody but whoever it was told to. */
export interface CalendarFeedRow {
  readonly id: string;
  readonly name: string;
  readonly openedAt: Date;
}

type QueryRunner = Parameters<typeof ownedTable>[0];

/** For migrations of an agent with feeds: the table `calendar_feed`. */
export async function createCalendarFeedTable(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE calendar_feed (
    id text PRIMARY KEY,
    user_id text NOT NULL,
    name text NOT NULL,
    token_hash text NOT NULL UNIQUE,
    opened_at timestamptz NOT NULL
  )`);
  await runner.query('CREATE INDEX calendar_feed_of_user ON calendar_feed (user_id)');
  await ownedTable(runner, { table: 'calendar_feed' });
}

/** Opens a feed. @returns its token, which is told once and stored nowhere. */
export async function openCalendarFeed(
  manager: EntityManager,
  { userId }: { readonly userId: string },
  feed: CalendarFeedRow & { readonly agent: string },
): Promise<string> {
  const token = newFeedToken(feed.agent);
  await manager.query(
    'INSERT INTO calendar_feed (id, user_id, name, token_hash, opened_at) VALUES ($1, $2, $3, $4, $5)',
    [feed.id, userId, feed.name, feedTokenHash(token), feed.openedAt],
  );
  return token;
}

/** The person's open feeds, oldest first. */
export async function findCalendarFeeds(
  manager: EntityManager,
  { userId }: { readonly userId: string },
): Promise<CalendarFeedRow[]> {
  return manager.query(
    `SELECT id, name, opened_at AS "openedAt" FROM calendar_feed WHERE user_id = $1 ORDER BY opened_at, id`,
    [userId],
  );
}

/** Closes a feed of the person's, or all of them; who still has the address gets nothing. @returns how many. */
export async function closeCalendarFeeds(
  manager: EntityManager,
  { userId }: { readonly userId: string },
  id: string | null,
): Promise<number> {
  const rows: unknown[] = await manager.query(
    `WITH gone AS (DELETE FROM calendar_feed WHERE user_id = $1 AND ($2::text IS NULL OR id = $2) RETURNING id)
     SELECT id FROM gone`,
    [userId, id],
  );
  return rows.length;
}

/** Whose feed a token opens; null for a token that opens none. The only read that is not on behalf of a person. */
export async function ownerOfCalendar(
  database: Pick<AgentDatabase, 'agent' | 'read'>,
  token: string,
): Promise<{ readonly userId: string; readonly name: string } | null> {
  if (agentOfFeed(token) !== database.agent) return null;
  return database.read('service', async (manager) => {
    const rows: { userId: string; name: string }[] = await manager.query(
      'SELECT user_id AS "userId", name FROM calendar_feed WHERE token_hash = $1',
      [feedTokenHash(token)],
    );
    return rows[0] ?? null;
  });
}
