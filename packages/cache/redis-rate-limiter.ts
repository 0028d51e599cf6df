import { type Logger, silentLogger } from '@progressive/telemetry';
import { createInsuredRateLimiter, type RateLimiter, rateLimitOutcome } from './rate-limiter.js';
import { createCacheConnection } from './redis-store.js';

/** Counters in Redis, by the clock of Redis, insured by counters of this process. */
export async function createRedisRateLimiter(options: {
  readonly url: string;
  readonly logger?: Logger;
}): Promise<RateLimiter> {
  const { url, logger = silentLogger } = options;
  const redis = await createCacheConnection(url, logger);
  const shared: RateLimiter = {
    async consume(key, points, limit, windowSeconds) {
      const windowMs = windowSeconds * 1_000;
      const reply = await redis.eval(stepScript, {
        keys: [`rate:${key}`],
        arguments: [String((points * windowMs) / limit), String(windowMs)],
      });
      const [nowMs = 0, arrivalMs = 0, waitMs = 0] = (reply as string[]).map(Number);
      return rateLimitOutcome(nowMs, arrivalMs, waitMs, limit, windowMs);
    },
    [Symbol.asyncDispose]: async () => redis.destroy(),
  };
  return createInsuredRateLimiter(shared, logger);
}

/** `rateLimitStep` in Lua. Numbers travel as text: Redis would cut off their fractions. */
const stepScript = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  local cost, window = tonumber(ARGV[1]), tonumber(ARGV[2])
  local arrival = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
  local wait = arrival + cost - window - now
  if wait <= 1e-6 then
    arrival = arrival + cost
    wait = 0
    redis.call('SET', KEYS[1], string.format('%.3f', arrival), 'PX', math.ceil(arrival - now) + 1)
  end
  return { string.format('%.3f', now), string.format('%.3f', arrival), string.format('%.3f', wait) }`;
