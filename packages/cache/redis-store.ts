import { type Logger, silentLogger } from '@progressive/telemetry';
import type { CacheStore } from './cache-store.js';

export interface RedisStoreOptions {
  readonly url: string;
  readonly logger?: Logger;
}

/** A store in Redis. Connects in the background: a Redis that is down at the start is only a slower one. */
export async function createRedisStore({
  url,
  logger = silentLogger,
}: RedisStoreOptions): Promise<CacheStore> {
  const redis = await createCacheConnection(url, logger);
  return {
    async getMany(keys) {
      const values = await redis.mGet(keys.map(keyOf));
      return values.map((value) => value ?? undefined);
    },
    async set(entries) {
      const batch = redis.multi();
      for (const { key, value, ttlMs } of entries) {
        batch.set(keyOf(key), value, { expiration: { type: 'PX', value: Math.ceil(ttlMs) } });
      }
      await batch.execAsPipeline();
    },
    [Symbol.asyncDispose]: async () => redis.destroy(),
  };
}

function keyOf(key: string): string {
  return `cache:${key}`;
}

/** Rejects commands while disconnected, and reconnects for ever. Loads the client when it is first needed. */
export async function createCacheConnection(url: string, logger: Logger) {
  const { createClient } = await import('redis');
  const client = createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    socket: { connectTimeout: 1_000, reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) },
  });
  client.on('error', (error: unknown) => logger.warn('redis connection', { component: 'cache', error }));
  client.connect().catch((error: unknown) => logger.warn('redis connection', { component: 'cache', error }));
  return client;
}
