import type { CacheStore } from './cache-store.js';
import { createRecencyMap } from './recency-map.js';

/** A store within this process: the default where all agents share one. */
export function createMemoryStore(limit = 20_000): CacheStore {
  const values = createRecencyMap<string>(limit, () => performance.now());
  return {
    getMany: async (keys) => keys.map((key) => values.get(key)),
    async set(entries) {
      for (const { key, value, ttlMs } of entries) values.set(key, value, ttlMs);
    },
    [Symbol.asyncDispose]: async () => values.clear(),
  };
}
