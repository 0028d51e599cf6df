import { type Logger, silentLogger } from '@progressive/telemetry';
import { Pool } from 'pg';
import type { CacheStore } from './cache-store.js';
import { cacheSession } from './cache-tables.js';

export interface PostgresStoreOptions {
  readonly url: string;
  readonly poolSize?: number;
  readonly logger?: Logger;
}

const pruneMs = 60_000;

/** A store in an unlogged table of PostgreSQL (schema `cache`, see {@link cacheMigrations}): Redis for those without. */
export function createPostgresStore({
  url,
  poolSize = 3,
  logger = silentLogger,
}: PostgresStoreOptions): CacheStore {
  const pool = createCachePool(url, poolSize, logger);
  const pruning = setInterval(() => {
    pool.query('DELETE FROM entry WHERE expires_at < now()').catch((error: unknown) => {
      logger.warn('cache not pruned', { error });
    });
  }, pruneMs).unref();
  return {
    async getMany(keys) {
      const { rows } = await pool.query<{ key: string; value: string }>({
        name: 'cache-get',
        text: 'SELECT key, value FROM entry WHERE key = ANY ($1) AND expires_at > now()',
        values: [keys],
      });
      const found = new Map(rows.map(({ key, value }) => [key, value]));
      return keys.map((key) => found.get(key));
    },
    async set(entries) {
      // In the order of keys, so that two processes that write the same ones do not deadlock.
      const sorted = [...entries].sort((left, right) => (left.key < right.key ? -1 : 1));
      await pool.query({
        name: 'cache-set',
        text: `INSERT INTO entry (key, value, expires_at)
               SELECT key, value, now() + ttl_ms * interval '1 millisecond'
                 FROM unnest($1::text[], $2::text[], $3::float8[]) AS new (key, value, ttl_ms)
               ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value, expires_at = EXCLUDED.expires_at`,
        values: [
          sorted.map(({ key }) => key),
          sorted.map(({ value }) => value),
          sorted.map(({ ttlMs }) => ttlMs),
        ],
      });
    },
    async [Symbol.asyncDispose]() {
      clearInterval(pruning);
      await pool.end();
    },
  };
}

/** Connections of the cache's own role; broken ones are replaced at the next use. */
export function createCachePool(url: string, poolSize: number, logger: Logger): Pool {
  const pool = new Pool({
    connectionString: url,
    options: cacheSession,
    application_name: 'cache',
    max: poolSize,
    connectionTimeoutMillis: 1_000,
  });
  pool.on('error', (error) => logger.warn('connection lost', { component: 'cache', error }));
  return pool;
}
