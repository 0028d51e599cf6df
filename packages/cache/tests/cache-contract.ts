import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, type CacheStrategyName, cacheStrategies, type RateLimiter } from '../index.js';

let unique = 0;
const freshKey = () => `key-${process.pid}-${(unique += 1)}`;

export async function eventually(
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 10_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('did not happen in time');
    await sleep(5);
  }
}

/** A loader that counts its calls and answers what the "database" holds. */
function source<Value>(value: Value, delayMs = 0) {
  const state = { value, loads: 0 };
  const load = async () => {
    state.loads += 1;
    const answer = state.value;
    await sleep(delayMs);
    return answer;
  };
  return { state, load };
}

/** What a cache promises over every store. @param createCaches two processes on one store. */
export function describeCache(name: string, createCaches: () => Promise<readonly [Cache, Cache]>): void {
  describe(`cache on ${name}`, () => {
    let cache: Cache;
    let other: Cache;

    beforeEach(async () => {
      [cache, other] = await createCaches();
    });
    afterEach(async () => {
      await cache[Symbol.asyncDispose]();
      await other[Symbol.asyncDispose]();
    });

    it.each(Object.keys(cacheStrategies) as CacheStrategyName[])(
      'loads once for all processes: %s',
      async (strategy) => {
        const key = freshKey();
        const { state, load } = source({ kcal: 52, tags: ['fruit'], missing: null });
        const answers = [
          await cache.getOrLoad(strategy, key, load),
          await cache.getOrLoad(strategy, key, load),
          await other.getOrLoad(strategy, key, load),
        ];
        for (const answer of answers) expect(answer).toEqual(state.value);
        expect(state.loads).toBe(1);
      },
    );

    it('collapses a stampede, and does not keep a failure', async () => {
      const key = freshKey();
      const { state, load } = source('value', 30);
      const failing = async () => {
        await load();
        throw new Error('no database');
      };
      const failures = await Promise.allSettled(
        [1, 2].map(() => cache.getOrLoad('apiResponses', key, failing)),
      );
      expect(failures.every(({ status }) => status === 'rejected')).toBe(true);
      await Promise.all(Array.from({ length: 100 }, () => cache.getOrLoad('apiResponses', key, load)));
      expect(state.loads).toBe(2);
    });

    it.each(['nutritionData', 'apiResponses'] as const)(
      'invalidates by key and tag everywhere: %s',
      async (strategy) => {
        const [key, tag] = [freshKey(), freshKey()];
        const { state, load } = source(1);
        const read = (from: Cache) => from.getOrLoad(strategy, key, load, { tags: [tag] });
        expect([await read(cache), await read(other)]).toEqual([1, 1]);
        state.value = 2;
        await cache.invalidate(strategy, [tag]);
        expect(await read(cache)).toBe(2);
        await eventually(async () => (await read(other)) === 2);
        state.value = 3;
        await other.invalidate(strategy, [key]);
        expect(await read(other)).toBe(3);
        await eventually(async () => (await read(cache)) === 3);
        // An announcement that comes late may cost one load more.
        expect(state.loads).toBeLessThanOrEqual(4);
      },
    );

    it.each(['nutritionData', 'apiResponses'] as const)(
      'does not keep what a slow load read before: %s',
      async (strategy) => {
        const key = freshKey();
        const { state, load } = source('old', 200);
        const slow = cache.getOrLoad(strategy, key, load);
        // Until it has read: invalidating earlier would prove nothing.
        await eventually(async () => state.loads === 1);
        state.value = 'new';
        await other.invalidate(strategy, [key]);
        await cache.invalidate(strategy, [key]);
        expect(await slow).toBe('old');
        expect(await cache.getOrLoad(strategy, key, load)).toBe('new');
        expect(await other.getOrLoad(strategy, key, load)).toBe('new');
      },
    );

    it('invalidates by the events that a strategy names', async () => {
      const user = freshKey();
      const { state, load } = source('first');
      const read = () => other.getOrLoad('userSession', `session-${user}`, load, { tags: [user] });
      await read();
      await cache.invalidateBy({ type: 'budget.money-profile.changed', key: user });
      state.value = 'second';
      expect(await read()).toBe('first');
      await cache.invalidateBy({ type: 'identity.profile.changed', key: user });
      expect(await read()).toBe('second');
    });

    it('writes through', async () => {
      const key = freshKey();
      const { state, load } = source('loaded');
      expect(await other.getOrLoad('agentCoordination', key, load)).toBe('loaded');
      await cache.put('agentCoordination', key, 'written');
      expect(await cache.getOrLoad('agentCoordination', key, load)).toBe('written');
      await eventually(async () => (await other.getOrLoad('agentCoordination', key, load)) === 'written');
      expect(state.loads).toBe(1);
    });
  });
}

/** What every rate limiter promises. @param createLimiter a further instance on the same counters. */
export function describeRateLimiter(
  name: string,
  createLimiter: () => RateLimiter | Promise<RateLimiter>,
): void {
  describe(`rate limiter on ${name}`, () => {
    it('never allows more than the limit, however parallel, and counts again after the window', async () => {
      const create = async () => createLimiter();
      const limiters = await Promise.all(name === 'memory' ? [create()] : [create(), create()]);
      const consume = (key: string, number: number, points = 1, limit = 10, windowSeconds = 60) =>
        limiters[number % limiters.length]?.consume(key, points, limit, windowSeconds);
      await eventually(async () => (await consume(freshKey(), 0))?.allowed === true);
      await sleep(100);
      const key = freshKey();
      const outcomes = await Promise.all(Array.from({ length: 40 }, (_, number) => consume(key, number)));
      expect(outcomes.filter((outcome) => outcome?.allowed)).toHaveLength(10);
      const refused = await consume(key, 0);
      expect(refused).toMatchObject({ allowed: false, remaining: 0 });
      expect(refused?.retryAfterSeconds).toBeGreaterThanOrEqual(1);
      expect(refused?.retryAfterSeconds).toBeLessThanOrEqual(6);
      expect(await consume(freshKey(), 0, 4)).toEqual({ allowed: true, remaining: 6, retryAfterSeconds: 0 });

      const brief = freshKey();
      expect((await consume(brief, 0, 5, 5, 0.2))?.allowed).toBe(true);
      expect((await consume(brief, 1, 5, 5, 0.2))?.allowed).toBe(false);
      await sleep(250);
      expect((await consume(brief, 1, 5, 5, 0.2))?.allowed).toBe(true);
      for (const limiter of limiters) await limiter[Symbol.asyncDispose]();
    });
  });
}
