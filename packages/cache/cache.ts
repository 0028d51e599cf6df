import { type Logger, silentLogger } from '@progressive/telemetry';
import { type InvalidationSignal, joinAnnouncements } from './announcements.js';
import { createBreaker } from './breaker.js';
import type { CacheStore } from './cache-store.js';
import { type CacheStrategyName, cacheStrategies } from './cache-strategies.js';
import { createLocalLayer, type Entry } from './local-layer.js';
import { createSharedLayer } from './shared-layer.js';

export interface EntryOptions {
  /** Names under which the entry can be invalidated, beside its own key: what it was made from, e.g. a user's id. */
  readonly tags?: readonly string[];
}

/** Values that can be loaded again. Whatever breaks, an answer is slower and never an error of the cache. */
export interface Cache extends AsyncDisposable {
  /**
   * The cached value, else what `load` answers; of parallel calls for one key in a process one loads. Values must
   * survive JSON and must not be changed. A rejection of `load` passes on and is not kept; `undefined` is not kept.
   * @param options the same tags at every call for a key.
   */
  getOrLoad<Value>(
    strategy: CacheStrategyName,
    key: string,
    load: () => Promise<Value>,
    options?: EntryOptions,
  ): Promise<Value>;
  /** Writes a value through, after the source of truth was written. */
  put<Value>(strategy: CacheStrategyName, key: string, value: Value, options?: EntryOptions): Promise<void>;
  /** Makes the entries with these keys or tags stale, in all processes, also those being loaded right now. */
  invalidate(strategy: CacheStrategyName, keysOrTags: readonly string[]): Promise<void>;
  /** Invalidates what the strategies say an event makes stale: entries with the event's key as key or tag. */
  invalidateBy(event: { readonly type: string; readonly key: string }): Promise<void>;
}

export interface CacheOptions {
  readonly store: CacheStore;
  /** Not needed when the store belongs to this process alone. */
  readonly signal?: InvalidationSignal;
  readonly logger?: Logger;
  /** Entries that the process keeps itself. */
  readonly localLimit?: number;
}

const remoteTimeoutMs = 250;

/** Creates the cache of one process; it disposes of the store. */
export async function createCache(options: CacheOptions): Promise<Cache> {
  const { store, signal, logger = silentLogger, localLimit = 5_000 } = options;
  const breaker = createBreaker({
    timeoutMs: remoteTimeoutMs,
    failures: 3,
    restMs: 2_000,
    onOpen: (error) => logger.warn('cache is out of order', { component: 'cache', error }),
  });
  const shared = createSharedLayer(store, breaker);
  const local = createLocalLayer(localLimit);
  const announcements = await joinAnnouncements(signal, (tags) => {
    if (tags === undefined) local.clear();
    else local.forget(new Set(tags));
  });

  const invalidate = async (tags: readonly string[]) => {
    local.forget(new Set(tags));
    await shared.renewVersions(tags);
    await announcements.announce(tags).catch((error: unknown) => {
      logger.warn('invalidation not announced', { component: 'cache', error });
    });
  };

  return {
    getOrLoad<Value>(
      strategy: CacheStrategyName,
      key: string,
      load: () => Promise<Value>,
      { tags = [] }: EntryOptions = {},
    ) {
      const entry = entryOf(strategy, key, tags);
      return local.getOrStart(entry, async (isCurrent) => {
        const { value: known, versions } = await shared.read(entry);
        if (known !== undefined) return known as Value;
        const value = await load();
        if (value !== undefined && isCurrent()) await shared.write(entry, value, versions);
        return value;
      });
    },
    async put(strategy, key, value, { tags = [] } = {}) {
      const entry = entryOf(strategy, key, tags);
      await invalidate([entry.key]);
      const { versions } = await shared.read(entry);
      await shared.write(entry, value, versions);
    },
    invalidate: (strategy, keysOrTags) => invalidate(keysOrTags.map((name) => `${strategy}/${name}`)),
    async invalidateBy({ type, key }) {
      const strategies = Object.entries(cacheStrategies).filter(([, { invalidatedBy }]) =>
        invalidatedBy.includes(type),
      );
      if (strategies.length > 0) await invalidate(strategies.map(([strategy]) => `${strategy}/${key}`));
    },
    async [Symbol.asyncDispose]() {
      announcements.stop();
      await store[Symbol.asyncDispose]();
    },
  };
}

function entryOf(strategy: CacheStrategyName, key: string, tags: readonly string[]): Entry {
  const { ttlSeconds, local } = cacheStrategies[strategy];
  const names = [key, ...tags].map((name) => `${strategy}/${name}`);
  return { key: `${strategy}/${key}`, tags: names, ttlMs: ttlSeconds * 1_000, local };
}
