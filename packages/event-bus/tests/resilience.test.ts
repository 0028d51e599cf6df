import { appendEvent, createAgentDatabase, migrate } from '@progressive/database';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { Pool } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createPostgresEventBus,
  createPostgresSignal,
  createRedisEventBus,
  createRedisSignal,
  eventBusMigrations,
  RedisUnreachable,
  startOutboxRelay,
} from '../index.js';
import { pruneEvents } from '../prune-events.js';
import { eventually, numbered } from './event-bus-contract.js';
import { startOwnRedis } from './redis-server.js';

const database = await createTestDatabase('resilience');
await migrate({ ...database, agents: [eventBusMigrations, { agent: 'maker', migrations: [] }] });
const { url } = database;
const redis = await startOwnRedis();
const admin = new Pool({ connectionString: database.adminUrl, max: 1 });

afterAll(async () => {
  await admin.end();
  await redis?.[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

describe('PostgreSQL that drops all connections', () => {
  it('interrupts bus, relay and signal for a moment and loses nothing', async () => {
    const maker = await createAgentDatabase({ url, agent: 'maker' });
    const bus = createPostgresEventBus({ url });
    const signal = await createPostgresSignal({ url });
    const relay = startOutboxRelay({ database: maker, bus });
    const received = new Set<unknown>();
    const ids = new Set<string>();
    let missed = 0;
    await bus.subscribe('group', ['maker'], async ({ id, payload }) => {
      ids.add(id);
      received.add(payload['number']);
    });
    await signal.listen('topic', (message) => (missed += Number(message === undefined)));

    let failed = 0;
    for (let number = 0; number < 60; number += 1) {
      const append = () =>
        maker.transaction(null, (manager) =>
          appendEvent(manager, { type: 'maker.number.made', key: 'key', payload: { number } }),
        );
      // The answer to a commit may be lost with the connection, so the repetition may be a second event.
      await append().catch(() => {
        failed += 1;
        return append();
      });
      if (number % 20 === 10) {
        await admin.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()`,
        );
      }
    }
    await eventually(() => received.size === 60);
    expect(ids.size).toBeLessThanOrEqual(60 + failed);
    await eventually(() => missed >= 1);
    let heard = false;
    await signal.listen('topic', () => (heard = true));
    await eventually(async () => {
      await signal.notify('topic').catch(() => {});
      return heard;
    });
    await relay[Symbol.asyncDispose]();
    await Promise.all([bus, signal, maker].map((part) => part[Symbol.asyncDispose]()));
  });
});

describe.each(redis === undefined ? [] : [redis])('Redis that restarts empty', (server) => {
  it('interrupts bus and signal for a moment', async () => {
    const bus = await createRedisEventBus(server);
    const signal = await createRedisSignal(server);
    const received: unknown[] = [];
    let missed = 0;
    await bus.subscribe('group', ['stream'], async ({ payload }) => void received.push(payload['number']));
    await signal.listen('topic', (message) => (missed += Number(message === undefined)));
    await bus.publish('stream', numbered(2));
    await eventually(() => received.length === 2);
    await server.restart();
    const again = async () => {
      await bus.publish('stream', numbered(1)).catch(() => {});
      return received.length > 2;
    };
    await eventually(again);
    await eventually(() => missed >= 1);
    await Promise.all([bus, signal].map((part) => part[Symbol.asyncDispose]()));
  });
});

describe('Redis that is not there', () => {
  it('is named with what to do', async () => {
    const nowhere = { url: 'redis://user:secret@127.0.0.1:1' };
    const failure: unknown = await createRedisEventBus(nowhere).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RedisUnreachable);
    expect(String(failure)).toContain('127.0.0.1:1');
    expect(String(failure)).not.toContain('secret');
  });
});

describe('pruning', () => {
  it('keeps what is young, or still to be read', async () => {
    const bus = createPostgresEventBus({ url });
    const pool = new Pool({ connectionString: database.adminUrl, options: '-c search_path=bus', max: 1 });
    const age = (stream: string, hours: number) =>
      pool.query('UPDATE event SET published_at = now() - make_interval(hours => $2) WHERE stream = $1', [
        stream,
        hours,
      ]);
    const count = async (stream: string) =>
      (await pool.query('SELECT FROM event WHERE stream = $1', [stream])).rowCount;
    for (const stream of ['young', 'read', 'unread', 'ancient']) await bus.publish(stream, numbered(3));
    await pool.query(
      `INSERT INTO consumer_group VALUES ('g', 'read', 3), ('g', 'unread', 1), ('g', 'ancient', 1)`,
    );
    for (const stream of ['read', 'unread']) await age(stream, 25);
    await age('ancient', 241);
    await pruneEvents(pool, 24);
    const left = await Promise.all(['young', 'read', 'unread', 'ancient'].map(count));
    expect(left).toEqual([3, 0, 2, 0]);
    await pool.end();
    await bus[Symbol.asyncDispose]();
  });
});
