import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type AgentDatabase, appendEvent, createAgentDatabase, migrate } from '@progressive/database';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type BusEvent,
  consumeOnce,
  createPostgresEventBus,
  createRedisEventBus,
  type EventBus,
  eventBusMigrations,
  startOutboxRelay,
} from '../index.js';
import { eventually } from './event-bus-contract.js';
import { startTestRedis } from './redis-server.js';

class EffectTable1780000000000 {
  readonly name = 'EffectTable1780000000000';
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(
      'CREATE TABLE effect (position int GENERATED ALWAYS AS IDENTITY, consumer text, number int)',
    );
  }
  async down(): Promise<void> {}
}

const testDatabase = await createTestDatabase('outbox');
const agents = [
  eventBusMigrations,
  { agent: 'maker', migrations: [] },
  { agent: 'taker', migrations: [EffectTable1780000000000] },
];
await migrate({ ...testDatabase, agents });
const { url } = testDatabase;
const maker = await createAgentDatabase({ url, agent: 'maker', poolSize: 8 });
const taker = await createAgentDatabase({ url, agent: 'taker' });
const redis = await startTestRedis();
const bus: EventBus = createPostgresEventBus({ url });

afterAll(async () => {
  await bus[Symbol.asyncDispose]();
  await Promise.all([maker[Symbol.asyncDispose](), taker[Symbol.asyncDispose]()]);
  await redis?.[Symbol.asyncDispose]();
  await testDatabase[Symbol.asyncDispose]();
});

const append = (database: AgentDatabase, number: number, key = 'key', pauseMs = 0) =>
  database.transaction(null, async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [key]);
    await appendEvent(manager, { type: 'maker.number.made', key, payload: { number } });
    await sleep(pauseMs);
  });

const outboxSize = async () => {
  const rows = await maker.read('service', (manager) =>
    manager.query('SELECT count(*)::int AS count FROM outbox'),
  );
  return rows[0].count as number;
};

describe('outbox relay', () => {
  it('publishes what was committed, in order per key, and nothing else', async () => {
    const received: BusEvent[] = [];
    await bus.subscribe('order', ['maker'], async (event) => void received.push(event));
    const relays = [startOutboxRelay({ database: maker, bus }), startOutboxRelay({ database: maker, bus })];
    const rolledBack = maker.transaction(null, async (manager) => {
      await appendEvent(manager, { type: 'maker.number.made', key: 'lost', payload: { number: -1 } });
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    // Long and short transactions overlap, so that positions and commits come in different orders.
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let number = 0; number < 20; number += 1) {
        await append(maker, number, `key-${writer}`, (writer * number) % 7);
      }
    });
    await Promise.all(writers);
    await eventually(() => received.length >= 160);
    for (let writer = 0; writer < 8; writer += 1) {
      const numbers = received
        .filter(({ key }) => key === `key-${writer}`)
        .map(({ payload }) => payload['number']);
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, number) => number));
    }
    expect(received).toHaveLength(160);
    await eventually(async () => (await outboxSize()) === 0);

    const startedAt = performance.now();
    await append(maker, 160);
    await eventually(() => received.length === 161);
    expect(performance.now() - startedAt).toBeLessThan(900);
    for (const relay of relays) await relay[Symbol.asyncDispose]();
  });

  it('keeps events while the bus is down, and drains when it is back', async () => {
    let isDown = true;
    const published: number[] = [];
    const flaky: EventBus = {
      ...bus,
      publish: async (_stream, events) => {
        if (isDown) throw new Error('down');
        published.push(...events.map(({ payload }) => payload['number'] as number));
      },
    };
    const relay = startOutboxRelay({ database: maker, bus: flaky });
    for (let number = 0; number < 5; number += 1) await append(maker, number);
    await sleep(300);
    expect(await outboxSize()).toBe(5);
    isDown = false;
    await eventually(async () => (await outboxSize()) === 0);
    expect(published).toEqual([0, 1, 2, 3, 4]);
    await relay[Symbol.asyncDispose]();
  });
});

describe('consumeOnce', () => {
  it('lets one of many parallel deliveries act, also after a rollback', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const failing = taker.transaction('service', async (manager) => {
      await consumeOnce(manager, 'once', id);
      throw new Error('crashed');
    });
    await expect(failing).rejects.toThrow('crashed');
    const deliveries = Array.from({ length: 10 }, () =>
      taker.transaction('service', (manager) => consumeOnce(manager, 'once', id)),
    );
    const acted = await Promise.all(deliveries);
    expect(acted.filter(Boolean)).toHaveLength(1);
  });
});

describe.each([
  { kind: 'postgres', busUrl: url, eventsPerLife: 50 },
  ...(redis === undefined ? [] : [{ kind: 'redis', busUrl: redis.url, eventsPerLife: 90 }]),
])('crash of a consumer ($kind)', ({ kind, busUrl, eventsPerLife }) => {
  it('has each effect exactly once, in order, through many kill -9', async () => {
    const count = 250;
    const group = `crash-${kind}`;
    const ownBus =
      kind === 'redis' ? await createRedisEventBus({ url: busUrl }) : createPostgresEventBus({ url });
    const effects = async (): Promise<number[]> => {
      const sql = 'SELECT number FROM effect WHERE consumer = $1 ORDER BY position';
      const rows: { number: number }[] = await taker.read('service', (manager) =>
        manager.query(sql, [group]),
      );
      return rows.map(({ number }) => number);
    };
    const start = async () => {
      const program = fileURLToPath(new URL('crashing-consumer.mjs', import.meta.url));
      const child = spawn(process.execPath, [program, kind, busUrl, url, group], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      return child;
    };
    const drained = await ownBus.subscribe(group, ['maker'], async () => {}, { from: 'now' });
    await drained[Symbol.asyncDispose]();

    const relay = startOutboxRelay({ database: maker, bus: ownBus });
    const producing = (async () => {
      for (let number = 0; number < count; number += 1) await append(maker, number);
    })();
    let kills = 0;
    for (let done = 0; done < count; ) {
      const child = await start();
      const target = Math.min(count, done + eventsPerLife);
      await eventually(async () => (await effects()).length >= target, 30_000);
      child.kill('SIGKILL');
      await once(child, 'exit');
      kills += 1;
      done = (await effects()).length;
    }
    await producing;
    expect(kills).toBeGreaterThanOrEqual(3);
    expect(await effects()).toEqual(Array.from({ length: count }, (_, number) => number));
    await relay[Symbol.asyncDispose]();
    await ownBus[Symbol.asyncDispose]();
  }, 120_000);
});
