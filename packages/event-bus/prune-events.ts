import type { Pool } from 'pg';

/** Events that some group has not handled yet are kept this many times longer. */
const graceFactor = 10;

/** Removes events that are older than the retention and handled by all groups of their stream, or far too old. */
export async function pruneEvents(pool: Pool, retentionHours: number): Promise<void> {
  await pool.query(
    `DELETE FROM event WHERE published_at < now() - make_interval(hours => $1) AND (
       published_at < now() - make_interval(hours => $1 * $2) OR NOT EXISTS (
         SELECT FROM consumer_group g WHERE g.stream = event.stream AND g.position < event.position))`,
    [retentionHours, graceFactor],
  );
}
