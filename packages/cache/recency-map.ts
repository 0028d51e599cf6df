/** Holds at most `limit` values; a further one pushes out the one that was not used for longest. Values expire. */
export interface RecencyMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value, ttlMs: number): void;
  delete(key: string): void;
  clear(): void;
  entries(): Iterable<readonly [string, Value]>;
}

/** @param now milliseconds on any clock that never goes back. */
export function createRecencyMap<Value>(limit: number, now: () => number): RecencyMap<Value> {
  // A Map iterates in the order of insertion: the first key is the least recently used one.
  const held = new Map<string, { readonly value: Value; readonly expiresAt: number }>();
  return {
    get(key) {
      const entry = held.get(key);
      if (entry === undefined) return undefined;
      held.delete(key);
      if (entry.expiresAt <= now()) return undefined;
      held.set(key, entry);
      return entry.value;
    },
    set(key, value, ttlMs) {
      held.delete(key);
      held.set(key, { value, expiresAt: now() + ttlMs });
      if (held.size <= limit) return;
      const [oldest] = held.keys();
      if (oldest !== undefined) held.delete(oldest);
    },
    delete: (key) => void held.delete(key),
    clear: () => held.clear(),
    *entries() {
      for (const [key, { value }] of held) yield [key, value] as const;
    },
  };
}
