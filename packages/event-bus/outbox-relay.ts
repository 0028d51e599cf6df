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
/** While a transaction that may still come first is open, look again this soon. */
const unsettledPollMs = 20;
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
      const { moved, unsettled } = await moveBatch(client, agent, bus);
      if (moved === 0) await wake.wait(unsettled ? unsettledPollMs : pollMs, signal);
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
  readonly position: string | null;
  readonly unsettled: boolean;
}

async function moveBatch(
  client: Client,
  agent: string,
  bus: EventBus,
): Promise<{ readonly moved: number; readonly unsettled: boolean }> {
  const { rows } = await client.query<OutboxRow>(settledPrefix);
  const settled = rows.filter((row) => !row.unsettled);
  if (settled.length > 0) {
    await bus.publish(
      agent,
      settled.map(({ id, type, key, payload, occurredAt }) => ({ id, type, key, payload, occurredAt })),
    );
    await client.query('DELETE FROM outbox WHERE position = ANY ($1)', [
      settled.map(({ position }) => position),
    ]);
  }
  return { moved: settled.length, unsettled: settled.length < rows.length };
}

/**
 * The first rows of the outbox, up to the first whose transaction is younger than one that is still open. Positions
 * are given at insertion and seen at commit: a row that is not visible yet can have a lower position than one that
 * is. Two events of one key, written under one lock, are always both visible, or the later one is behind the cut.
 */
const settledPrefix = `
  SELECT position, id, type, key, payload, to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt",
         bool_or(transaction_id >= pg_snapshot_xmin(pg_current_snapshot())) OVER (ORDER BY position) AS unsettled
    FROM (SELECT * FROM outbox ORDER BY position LIMIT ${batchSize}) AS head
   ORDER BY position`;
