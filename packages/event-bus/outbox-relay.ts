import { type Logger, silentLogger } from '@progressive/telemetry';
import type { Client, ClientConfig } from 'pg';
import type { EventBus, EventToPublish } from './event-bus.js';
import { keepConnected } from './keep-connected.js';
import { createWake, sleepUnless } from './wake.js';

export interface OutboxRelayOptions {
  /** The agent whose outbox it is, and a connection as that agent's service; an `AgentDatabase` is one. */
  readonly database: { readonly agent: string; readonly serviceConnection: ClientConfig };
  readonly bus: EventBus;
  readonly logger?: Logger;
}

/** Disposing stops it; what is left in the outbox waits for the next one. */
export interface OutboxRelay extends AsyncDisposable {}

const batchSize = 500;
const pollMs = 1_000;
const takeOverMs = 500;
const forgetMs = 3_600_000;

/**
 * Moves events from an agent's outbox to the stream of the agent's name: in order, at least once, soon after their
 * commit. Of several relays for one agent, one works and the others stand by.
 */
export function startOutboxRelay({ database, bus, logger = silentLogger }: OutboxRelayOptions): OutboxRelay {
  const { agent, serviceConnection } = database;
  const config = { ...serviceConnection, application_name: `relay_${agent}` };
  return keepConnected(config, logger, async (client, signal) => {
    const wake = createWake();
    client.on('notification', () => wake.wake());
    await client.query(`LISTEN outbox_${agent}`);
    while (!signal.aborted && !(await tryLock(client, agent))) await sleepUnless(signal, takeOverMs);
    let forgetAt = 0;
    while (!signal.aborted) {
      if ((await moveBatch(client, agent, bus)) === 0) await wake.wait(pollMs, signal);
      if (performance.now() > forgetAt) {
        await client.query(forgetStatement);
        forgetAt = performance.now() + forgetMs;
      }
    }
  });
}

async function tryLock(client: Client, agent: string): Promise<boolean> {
  const lock = `SELECT pg_try_advisory_lock(hashtextextended('outbox-relay ' || $1, 0)) AS locked`;
  const { rows } = await client.query<{ locked: boolean }>(lock, [agent]);
  return rows[0]?.locked === true;
}

/** Nothing is delivered again, and no client repeats a request, after so long. */
const forgetStatement = `
  WITH requests AS (DELETE FROM idempotent_request WHERE requested_at < now() - interval '60 days')
  DELETE FROM consumed_events WHERE consumed_at < now() - interval '60 days'`;

interface OutboxRow extends EventToPublish {
  readonly position: string;
}

async function moveBatch(client: Client, agent: string, bus: EventBus): Promise<number> {
  const { rows } = await client.query<OutboxRow>(headStatement);
  if (rows.length === 0) return 0;
  const events = rows.map(({ id, type, key, payload, occurredAt }) => ({
    id,
    type,
    key,
    payload,
    occurredAt,
  }));
  await bus.publish(agent, events);
  await client.query('DELETE FROM outbox WHERE position = ANY ($1)', [rows.map(({ position }) => position)]);
  return rows.length;
}

/**
 * All committed events, by position. Positions are given at insertion, so an event may turn up behind one with a
 * higher position; but never behind one that was written after its commit: whoever sees the later commit sees the
 * earlier one too. As rows are deleted, not skipped by a cursor, a late one is not lost either.
 */
const headStatement = `
  SELECT position, id, type, key, payload,
         to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt"
    FROM outbox ORDER BY position LIMIT ${batchSize}`;
