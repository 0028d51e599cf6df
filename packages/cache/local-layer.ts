import { createRecencyMap } from './recency-map.js';

/** An entry as the layers see it. */
export interface Entry {
  readonly key: string;
  /** Its own key is the first. */
  readonly tags: readonly string[];
  readonly ttlMs: number;
  /** Whether a process keeps a copy. */
  readonly local: boolean;
}

/** What one process knows: its copies, and what it is loading. */
export interface LocalLayer {
  /**
   * The copy, else what is being loaded already, else what `load` answers.
   * @param load is told how to find out whether its answer became stale while it worked.
   */
  getOrStart<Value>(entry: Entry, load: (isCurrent: () => boolean) => Promise<Value>): Promise<Value>;
  /** Drops what has one of these tags. Who asks from now on loads anew; what is being loaded is not kept. */
  forget(tags: ReadonlySet<string>): void;
  clear(): void;
}

export function createLocalLayer(limit: number): LocalLayer {
  const copies = createRecencyMap<{ readonly tags: readonly string[]; readonly value: unknown }>(limit, () =>
    performance.now(),
  );
  const loading = new Map<string, { readonly tags: readonly string[]; readonly value: Promise<unknown> }>();
  return {
    getOrStart<Value>(entry: Entry, load: (isCurrent: () => boolean) => Promise<Value>): Promise<Value> {
      const { key, tags, ttlMs } = entry;
      const copy = entry.local ? copies.get(key) : undefined;
      if (copy !== undefined) return Promise.resolve(copy.value as Value);
      const running = loading.get(key);
      if (running !== undefined) return running.value as Promise<Value>;
      const isCurrent = () => loading.get(key)?.value === value;
      const value: Promise<Value> = load(isCurrent)
        .then((loaded) => {
          if (entry.local && loaded !== undefined && isCurrent())
            copies.set(key, { tags, value: loaded }, ttlMs);
          return loaded;
        })
        .finally(() => {
          if (isCurrent()) loading.delete(key);
        });
      loading.set(key, { tags, value });
      return value;
    },
    forget(stale) {
      const isStale = ({ tags }: { readonly tags: readonly string[] }) => tags.some((tag) => stale.has(tag));
      for (const [key, copy] of [...copies.entries()]) if (isStale(copy)) copies.delete(key);
      for (const [key, load] of [...loading]) if (isStale(load)) loading.delete(key);
    },
    clear: () => copies.clear(),
  };
}
