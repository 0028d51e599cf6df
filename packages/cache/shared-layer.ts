import { randomUUID } from 'node:crypto';
import type { Breaker } from './breaker.js';
import type { CacheStore } from './cache-store.js';
import type { Entry } from './local-layer.js';

/**
 * Entries in the shared store. Each tag has a version; an entry keeps the versions that its tags had before it was
 * loaded, and is valid while they are the same. Invalidation gives a tag a new version, so a slow load that began
 * before it can store what it likes: nobody will believe it. A version that the store forgot invalidates too.
 */
export interface SharedLayer {
  /** The entry when it is valid, and the present versions of the tags. */
  read(entry: Entry): Promise<{ readonly value: unknown; readonly versions: Versions }>;
  write(entry: Entry, value: unknown, versions: Versions): Promise<void>;
  renewVersions(tags: readonly string[]): Promise<void>;
}

/** Undefined when the store did not answer. */
type Versions = readonly (string | undefined)[] | undefined;

/** Longer than any entry lives. */
const versionTtlMs = 48 * 3_600_000;
/** Invalidations that the store could not be told, remembered until it answers again. */
const unsentLimit = 50_000;

export function createSharedLayer(store: CacheStore, breaker: Breaker): SharedLayer {
  const unsent = new Set<string>();

  const renewVersions = async (tags: Iterable<string>): Promise<void> => {
    for (const tag of tags) if (unsent.size < unsentLimit) unsent.add(tag);
    const sending = [...unsent];
    const sent = await breaker.attempt(() =>
      store.set(sending.map((tag) => ({ key: versionKey(tag), value: randomUUID(), ttlMs: versionTtlMs }))),
    );
    if (sent !== undefined) for (const tag of sending) unsent.delete(tag);
  };

  return {
    async read({ key, tags }) {
      // Nothing old may be read before the store knows what became stale while it was away.
      if (unsent.size > 0) await renewVersions([]);
      if (unsent.size > 0) return { value: undefined, versions: undefined };
      const answer = await breaker.attempt(() => store.getMany([key, ...tags.map(versionKey)]));
      if (answer === undefined) return { value: undefined, versions: undefined };
      const [stored, ...versions] = answer.result;
      return { value: stored === undefined ? undefined : validValue(stored, versions), versions };
    },
    async write({ key, tags, ttlMs }, value, versions) {
      if (versions === undefined) return;
      const present = versions.map((version) => version ?? randomUUID());
      const created = tags.flatMap((tag, index) =>
        versions[index] === undefined
          ? [{ key: versionKey(tag), value: present[index] ?? '', ttlMs: versionTtlMs }]
          : [],
      );
      const text = JSON.stringify({ versions: present, value });
      await breaker.attempt(() => store.set([...created, { key, value: text, ttlMs }]));
    },
    renewVersions,
  };
}

function versionKey(tag: string): string {
  return `version/${tag}`;
}

function validValue(stored: string, versions: readonly (string | undefined)[]): unknown {
  const entry = JSON.parse(stored) as { readonly versions: readonly string[]; readonly value: unknown };
  const isValid =
    entry.versions.length === versions.length &&
    versions.every((version, index) => version === entry.versions[index]);
  return isValid ? entry.value : undefined;
}
