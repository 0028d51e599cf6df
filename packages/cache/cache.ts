import { randomUUID } from 'node:crypto';
import { type Logger, silentLogger } from '@progressive/telemetry';
import { createBreaker } from './breaker.js';
import type { CacheStore } from './cache-store.js';
import { type CacheStrategyName, cacheStrategies } from './cache-strategies.js';
import { createRecencyMap } from './recency-map.js';
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

/** Tells the other processes; `Signal` of the event bus is one. */
export interface InvalidationSignal {
  notify(topic: string, message: string): Promise<void>;
  /** The message is undefined when some may have been missed. */
  listen(topic: string, callback: (message: string | undefined) => void): Promise<() => void>;
}

export interface CacheOptions {
  readonly store: CacheStore;
  /** Not needed when the store belongs to this process alone. */
  readonly signal?: InvalidationSignal;
  readonly logger?: Logger;
  /** Entries that the process keeps itself. */
  readonly localLimit?: number;
}

interface LocalEntry {
  readonly value: unknown;
  readonly tags: readonly string[];
}

/** What travels in the signal; a process does not listen to itself. */
interface Announcement {
  readonly from: string;
  readonly names: readonly string[];
}

const topic = 'cache';
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
  const self = randomUUID();
  const announcement = (names: readonly string[]) =>
    JSON.stringify({ from: self, names } satisfies Announcement);
  const local = createRecencyMap<LocalEntry>(localLimit, () => performance.now());
  const loading = new Map<string, { readonly tags: readonly string[]; readonly value: Promise<unknown> }>();

  const forget = (names: ReadonlySet<string>) => {
    const isStale = (tags: readonly string[]) => tags.some((tag) => names.has(tag));
    for (const [key, { tags }] of [...local.entries()]) if (isStale(tags)) local.delete(key);
    // Who asks from now on loads anew; who asked before gets what is being loaded, and nobody keeps it.
    for (const [key, { tags }] of [...loading]) if (isStale(tags)) loading.delete(key);
  };
  const stopListening = await signal?.listen(topic, (message) => {
    if (message === undefined) return local.clear();
    const { from, names } = JSON.parse(message) as Announcement;
    if (from !== self) forget(new Set(names));
  });

  const load = async <Value>(
    entry: Entry,
    loader: () => Promise<Value>,
    isCurrent: () => boolean,
  ): Promise<Value> => {
    const { value: known, versions } = await shared.read(entry.key, entry.tags);
    const value = known === undefined ? await loader() : (known as Value);
    if (value === undefined || !isCurrent()) return value;
    if (entry.local) local.set(entry.key, { value, tags: entry.tags }, entry.ttlMs);
    if (known === undefined) await shared.write(entry.key, entry.tags, value, versions, entry.ttlMs);
    return value;
  };

  const invalidate = async (names: readonly string[]) => {
    forget(new Set(names));
    await shared.renewVersions(names);
    for (const part of chunks(names)) {
      await signal?.notify(topic, announcement(part)).catch((error: unknown) => {
        logger.warn('invalidation not announced', { component: 'cache', error });
      });
    }
  };

  return {
    getOrLoad<Value>(
      strategy: CacheStrategyName,
      key: string,
      loader: () => Promise<Value>,
      { tags = [] }: EntryOptions = {},
    ) {
      const entry = entryOf(strategy, key, tags);
      const held = entry.local ? local.get(entry.key) : undefined;
      if (held !== undefined) return Promise.resolve(held.value as Value);
      const running = loading.get(entry.key);
      if (running !== undefined) return running.value as Promise<Value>;
      const value: Promise<Value> = load(
        entry,
        loader,
        () => loading.get(entry.key)?.value === value,
      ).finally(() => {
        if (loading.get(entry.key)?.value === value) loading.delete(entry.key);
      });
      loading.set(entry.key, { tags: entry.tags, value });
      return value;
    },
    async put(strategy, key, value, { tags = [] } = {}) {
      const entry = entryOf(strategy, key, tags);
      await invalidate([entry.key]);
      const { versions } = await shared.read(entry.key, entry.tags);
      await shared.write(entry.key, entry.tags, value, versions, entry.ttlMs);
    },
    invalidate: (strategy, names) => invalidate(names.map((name) => `${strategy}/${name}`)),
    async invalidateBy({ type, key }) {
      const names = Object.entries(cacheStrategies)
        .filter(([, { invalidatedBy }]) => invalidatedBy.includes(type))
        .map(([strategy]) => `${strategy}/${key}`);
      if (names.length > 0) await invalidate(names);
    },
    async [Symbol.asyncDispose]() {
      stopListening?.();
      await store[Symbol.asyncDispose]();
    },
  };
}

interface Entry {
  readonly key: string;
  /** Its own key is the first. */
  readonly tags: readonly string[];
  readonly ttlMs: number;
  readonly local: boolean;
}

function entryOf(strategy: CacheStrategyName, key: string, tags: readonly string[]): Entry {
  const { ttlSeconds, local } = cacheStrategies[strategy];
  const names = [key, ...tags].map((name) => `${strategy}/${name}`);
  return { key: `${strategy}/${key}`, tags: names, ttlMs: ttlSeconds * 1_000, local };
}

/** A message of the signal is limited. */
function chunks(names: readonly string[]): string[][] {
  const size = 20;
  return Array.from({ length: Math.ceil(names.length / size) }, (_, part) =>
    names.slice(part * size, (part + 1) * size),
  );
}
