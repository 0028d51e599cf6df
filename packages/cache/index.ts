export type { InvalidationSignal } from './announcements.js';
export {
  type Cache,
  type CacheOptions,
  createCache,
  type EntryOptions,
} from './cache.js';
export type { CacheStore } from './cache-store.js';
export { type CacheStrategy, type CacheStrategyName, cacheStrategies } from './cache-strategies.js';
export { type CacheMigrations, cacheMigrations } from './cache-tables.js';
export { createMemoryStore } from './memory-store.js';
export { createPostgresRateLimiter } from './postgres-rate-limiter.js';
export { createPostgresStore, type PostgresStoreOptions } from './postgres-store.js';
export {
  createInsuredRateLimiter,
  createMemoryRateLimiter,
  type RateLimiter,
  type RateLimitOutcome,
} from './rate-limiter.js';
export { createRedisRateLimiter } from './redis-rate-limiter.js';
export { createRedisStore, type RedisStoreOptions } from './redis-store.js';
