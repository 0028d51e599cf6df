import { type Logger, silentLogger } from '@progressive/telemetry';
import { Pool } from 'pg';
import { busSession } from './bus-tables.js';
import { defaultMaxAttempts, deliver } from './deliver.js';
import { type BusEvent, checkedName, type EventBus, type EventHandler } from './event-bus.js';
import { keepConnected } from './keep-connected.js';
import { createPostgresDeliveryLog, fetchEvents, toBusEvent } from './postgres-delivery-log.js';
import { pruneEvents } from './prune-events.js';
import { createWake, sleepUnless, type Wake } from './wake.js';

export interface PostgresEventBusOptions {
  readonly url: string;
  /** Hours that events are kept at least; 72 by default. */
  readonly retentionHours?: number;
  readonly poolSize?: number;
  readonly logger?: Logger;
}

const channel = 'bus';
/** A notification that got lost with a broken connection delays an event by this much, at most. */
const pollMs = 1_000;
/** How often a process asks whether it may take over a stream from one that ended. */
const takeOverMs = 500;
const pauseAfterErrorMs = 500;
const pruneMs = 600_000;

/** The event bus on tables of PostgreSQL (schema `bus`, see {@link eventBusMigrations}), woken by NOTIFY. */
export function createPostgresEventBus(options: PostgresEventBusOptions): EventBus {
  const { url, retentionHours = 72, poolSize = 4, logger = silentLogger } = options;
  const config = { connectionString: url, options: busSession, application_name: 'event-bus' };
  const pool = new Pool({ ...config, max: poolSize, connectionTimeoutMillis: 5_000 });
  pool.on('error', (error) => logger.warn('connection lost', { component: 'event-bus', error }));
  const pruning = setInterval(() => {
    pruneEvents(pool, retentionHours).catch((error: unknown) => logger.warn('events not pruned', { error }));
  }, pruneMs).unref();
  const subscriptions = new Set<AsyncDisposable>();

  return {
    async publish(stream, events) {
      if (events.length > 0) await pool.query(appendStatement, [checkedName(stream), JSON.stringify(events)]);
    },
    async subscribe(group, streams, handler, { from = 'start', maxAttempts = defaultMaxAttempts } = {}) {
      const names = streams.map(checkedName);
      for (const stream of names)
        await pool.query(createGroupStatement, [checkedName(group), stream, from === 'now']);
      const consume = streamConsumer(pool, group, handler, maxAttempts, logger);
      const connection = keepConnected(config, logger, async (client, signal) => {
        const wakes = new Map(names.map((name) => [name, createWake()]));
        client.on('notification', ({ payload }) => wakes.get(payload ?? '')?.wake());
        await client.query(`LISTEN ${channel}`);
        const working = new Map<string, Promise<void>>();
        while (!signal.aborted) {
          for (const [stream, wake] of wakes) {
            if (working.has(stream)) continue;
            const lock = await client.query<{ locked: boolean }>(lockStatement, [`${group} ${stream}`]);
            if (lock.rows[0]?.locked === true) working.set(stream, consume(stream, wake, signal));
          }
          await sleepUnless(signal, working.size === wakes.size ? pollMs : takeOverMs);
        }
        await Promise.all(working.values());
      });
      subscriptions.add(connection);
      return connection;
    },
    async deadLetters(group) {
      const { rows } = await pool.query<{ event: BusEvent }>(deadLettersStatement, [group]);
      return rows.map(({ event }) => event);
    },
    async [Symbol.asyncDispose]() {
      clearInterval(pruning);
      await Promise.all([...subscriptions].map((subscription) => subscription[Symbol.asyncDispose]()));
      await pool.end();
    },
  };
}

/** Consumes one stream for a group until its signal is aborted; an outage only makes it wait. */
function streamConsumer(
  pool: Pool,
  group: string,
  handler: EventHandler,
  maxAttempts: number,
  logger: Logger,
) {
  return async (stream: string, wake: Wake, signal: AbortSignal): Promise<void> => {
    const log = createPostgresDeliveryLog(pool, group, stream);
    while (!signal.aborted) {
      try {
        const rows = await fetchEvents(pool, group, stream);
        const events = rows.map((row) => toBusEvent(stream, row));
        await deliver(events, log, { group, handler, maxAttempts, logger, signal });
        if (events.length === 0) await wake.wait(pollMs, signal);
      } catch (error) {
        logger.warn('stream interrupted', { component: group, stream, error });
        await sleepUnless(signal, pauseAfterErrorMs);
      }
    }
  };
}

const appendStatement = `
  WITH new AS (SELECT * FROM ROWS FROM (jsonb_to_recordset($2::jsonb)
      AS (id uuid, type text, key text, payload jsonb, "occurredAt" timestamptz)) WITH ORDINALITY),
  place AS (
    INSERT INTO stream AS s (name, last_position) SELECT $1, count(*) FROM new
    ON CONFLICT (name) DO UPDATE SET last_position = s.last_position + EXCLUDED.last_position
    RETURNING last_position),
  appended AS (
    INSERT INTO event (stream, position, id, type, key, payload, occurred_at)
    SELECT $1, place.last_position - (SELECT count(*) FROM new) + ordinality, id, type, key, payload, "occurredAt"
      FROM new, place)
  SELECT pg_notify('${channel}', $1)`;

const createGroupStatement = `
  INSERT INTO consumer_group (name, stream, position)
  SELECT $1, $2, CASE WHEN $3 THEN coalesce((SELECT last_position FROM stream WHERE name = $2), 0) ELSE 0 END
  ON CONFLICT DO NOTHING`;

const lockStatement = `SELECT pg_try_advisory_lock(hashtextextended('event-bus ' || $1, 0)) AS locked`;

const deadLettersStatement = `
  SELECT event || jsonb_build_object('attempt', attempts) AS event FROM dead_letter
   WHERE group_name = $1 ORDER BY buried_at, position LIMIT 1000`;
