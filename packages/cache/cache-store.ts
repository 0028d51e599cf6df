/** Texts by key with an end of life, shared by all processes. May forget anything at any time. */
export interface CacheStore extends AsyncDisposable {
  /** The values in the order of the keys. */
  getMany(keys: readonly string[]): Promise<readonly (string | undefined)[]>;
  set(entries: readonly CacheEntry[]): Promise<void>;
}

export interface CacheEntry {
  readonly key: string;
  readonly value: string;
  readonly ttlMs: number;
}
