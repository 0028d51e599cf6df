import { type Logger, silentLogger } from '@progressive/telemetry';
import { createCachePool } from './postgres-store.js';
import { createInsuredRateLimiter, type RateLimiter, rateLimitOutcome } from './rate-limiter.js';

const pruneMs = 60_000;

/** Counters in an unlogged table of PostgreSQL, insured by counters of this process. */
export function createPostgresRateLimiter(options: {
  readonly url: string;
  readonly logger?: Logger;
}): RateLimiter {
  const { url, logger = silentLogger } = options;
  const pool = createCachePool(url, 2, logger);
  const pruning = setInterval(() => {
    pool.query(pruneStatement).catch((error: unknown) => logger.warn('rate limits not pruned', { error }));
  }, pruneMs).unref();
  const shared: RateLimiter = {
    async consume(key, points, limit, windowSeconds) {
      const windowMs = windowSeconds * 1_000;
      const { rows } = await pool.query<{ now_ms: number; arrival_ms: number; wait_ms: number }>({
        name: 'rate-limit',
        text: 'SELECT now_ms, arrival_ms, wait_ms FROM take_points($1, $2, $3)',
        values: [key, (points * windowMs) / limit, windowMs],
      });
      const row = rows[0];
      if (row === undefined) throw new Error('no counter was returned');
      return rateLimitOutcome(row.now_ms, row.arrival_ms, row.wait_ms, limit, windowMs);
    },
    async [Symbol.asyncDispose]() {
      clearInterval(pruning);
      await pool.end();
    },
  };
  return createInsuredRateLimiter(shared, logger);
}

const pruneStatement = `
  DELETE FROM rate_limit WHERE arrival_ms < extract(epoch FROM now()) * 1000`;
