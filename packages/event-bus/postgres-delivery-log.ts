import type { Pool } from 'pg';
import type { DeliveryLog } from './deliver.js';
import type { BusEvent } from './event-bus.js';

interface EventRow {
  readonly position: string;
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly payload: Record<string, unknown>;
  readonly occurred_at: Date;
  readonly attempt: number;
}

const batchSize = 200;

/**
 * The next events of a stream for a group, and one more attempt on the account of the first: should this process die
 * of it, the next one knows.
 */
export async function fetchEvents(pool: Pool, group: string, stream: string): Promise<readonly EventRow[]> {
  const { rows } = await pool.query<EventRow>(
    `WITH next AS (
       SELECT e.* FROM event e JOIN consumer_group g ON g.stream = e.stream AND e.position > g.position
        WHERE g.name = $1 AND g.stream = $2 ORDER BY e.position LIMIT ${batchSize}),
     tried AS (
       UPDATE consumer_group SET attempts = attempts + 1
        WHERE name = $1 AND stream = $2 AND EXISTS (SELECT FROM next) RETURNING attempts)
     SELECT position, id, type, key, payload, occurred_at,
            CASE WHEN row_number() OVER (ORDER BY position) = 1 THEN attempts ELSE 1 END AS attempt
       FROM next, tried ORDER BY position`,
    [group, stream],
  );
  return rows;
}

export function toBusEvent(stream: string, row: EventRow): BusEvent {
  const { position, id, type, key, payload, attempt } = row;
  return { stream, position, id, type, key, payload, occurredAt: row.occurred_at.toISOString(), attempt };
}

/** Progress of one group on one stream, in the table `consumer_group`. */
export function createPostgresDeliveryLog(pool: Pool, group: string, stream: string): DeliveryLog {
  return {
    async done({ position }) {
      await pool.query(advanceStatement, [group, stream, position]);
    },
    async failed({ attempt }) {
      await pool.query('UPDATE consumer_group SET attempts = $3 WHERE name = $1 AND stream = $2', [
        group,
        stream,
        attempt + 1,
      ]);
      return attempt + 1;
    },
    async bury({ attempt, ...event }) {
      await pool.query(
        `WITH buried AS (
           INSERT INTO dead_letter (group_name, stream, position, attempts, event) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT DO NOTHING)
         UPDATE consumer_group SET position = $3, attempts = 0 WHERE name = $1 AND stream = $2 AND position < $3`,
        [group, stream, event.position, attempt - 1, JSON.stringify(event)],
      );
    },
  };
}

/**
 * Does not wait for the disk: should the server crash, the event comes again, which consumers must expect anyway.
 * Only ever forward: a process that lost its connection may still be finishing an event.
 */
const advanceStatement = `
  WITH relaxed AS (SELECT set_config('synchronous_commit', 'off', true))
  UPDATE consumer_group SET position = $3, attempts = 0 FROM relaxed
   WHERE name = $1 AND stream = $2 AND position < $3`;
