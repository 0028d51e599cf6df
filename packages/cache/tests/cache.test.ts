import { migrate } from '@progressive/database';
import {
  createPostgresSignal,
  createRedisSignal,
  eventBusMigrations,
  type Signal,
} from '@progressive/event-bus';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestRedis } from '../../event-bus/tests/redis-server.js';
import {
  type Cache,
  type CacheStore,
  cacheMigrations,
  createCache,
  createInsuredRateLimiter,
  createMemoryRateLimiter,
  createMemoryStore,
  createPostgresRateLimiter,
  createPostgresStore,
  createRedisRateLimiter,
  createRedisStore,
} from '../index.js';
import { describeCache, describeRateLimiter, eventually } from './cache-contract.js';

const database = await createTestDatabase('cache');
await migrate({ ...database, agents: [eventBusMigrations, cacheMigrations] });
const redis = await startTestRedis();

afterAll(async () => {
  await redis?.[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

async function cacheWith(store: CacheStore, signal: Signal): Promise<Cache> {
  const cache = await createCache({ store, signal });
  // A store that connects in the background may miss its first calls.
  await eventually(async () => (await store.getMany(['none']).catch(() => [])).length === 1);
  return {
    ...cache,
    async [Symbol.asyncDispose]() {
      await cache[Symbol.asyncDispose]();
      await signal[Symbol.asyncDispose]();
    },
  };
}

describeCache('PostgreSQL', async () => {
  const create = async () => cacheWith(createPostgresStore(database), await createPostgresSignal(database));
  return [await create(), await create()];
});
describeCache('memory', async () => {
  const store = createMemoryStore();
  const create = async () => cacheWith(store, await createPostgresSignal(database));
  return [await create(), await create()];
});
describeRateLimiter('memory', createMemoryRateLimiter);
describeRateLimiter('PostgreSQL', () => createPostgresRateLimiter(database));
if (redis !== undefined) {
  describeCache('Redis', async () => {
    const create = async () => cacheWith(await createRedisStore(redis), await createRedisSignal(redis));
    return [await create(), await create()];
  });
  describeRateLimiter('Redis', () => createRedisRateLimiter(redis));
}

/** A store that can be broken, as a server that is down or does not answer. */
function breakableStore(): { store: CacheStore; mode: 'works' | 'fails' | 'hangs' } {
  const inner = createMemoryStore();
  const breakable: ReturnType<typeof breakableStore> = {
    mode: 'works',
    store: {
      getMany: (keys) => through(() => inner.getMany(keys)),
      set: (entries) => through(() => inner.set(entries)),
      [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
    },
  };
  const through = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (breakable.mode === 'fails') throw new Error('down');
    if (breakable.mode === 'hangs') await new Promise(() => {});
    return work();
  };
  return breakable;
}

describe('a store that is down', () => {
  it.each(['fails', 'hangs'] as const)(
    'means slower answers, never errors, and nothing stale afterwards: %s',
    async (mode) => {
      const breakable = breakableStore();
      const cache = await createCache({ store: breakable.store });
      let value = 'before';
      const read = (key = 'key') => cache.getOrLoad('apiResponses', key, async () => value);
      expect(await read()).toBe('before');

      breakable.mode = mode;
      value = 'after';
      await cache.invalidate('apiResponses', ['key']);
      const startedAt = performance.now();
      for (let number = 0; number < 100; number += 1) expect(await read(`other-${number}`)).toBe('after');
      expect(performance.now() - startedAt).toBeLessThan(3_000);
      expect(await read()).toBe('after');
      await cache.put('apiResponses', 'put', 'written');

      breakable.mode = 'works';
      await new Promise((resolve) => setTimeout(resolve, 2_100));
      expect(await read()).toBe('after');
      value = 'not asked for';
      expect(await read()).toBe('after');
      await cache[Symbol.asyncDispose]();
    },
  );

  it('is insured for rate limits', async () => {
    const broken = { ...createMemoryRateLimiter(), consume: () => Promise.reject(new Error('down')) };
    const limiter = createInsuredRateLimiter(broken);
    const outcomes = [];
    for (let number = 0; number < 12; number += 1) outcomes.push(await limiter.consume('key', 1, 10, 60));
    expect(outcomes.filter(({ allowed }) => allowed)).toHaveLength(10);
  });
});
