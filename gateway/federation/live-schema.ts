import type { SchemaSnapshot } from './schema-snapshot.js';

/**
 * The schema in use. It is replaced as a whole between two requests; an operation or subscription that began on the old
 * snapshot keeps it.
 */
export class LiveSchema {
  readonly #listeners = new Set<(snapshot: SchemaSnapshot) => void>();
  #current: SchemaSnapshot;

  constructor(first: SchemaSnapshot) {
    this.#current = first;
  }

  get current(): SchemaSnapshot {
    return this.#current;
  }

  /** Puts a snapshot into use, then tells those who listen. */
  swap(next: SchemaSnapshot): void {
    this.#current = next;
    for (const listener of this.#listeners) listener(next);
  }

  /** Calls `listener` after each swap, until the returned function is called. */
  onSwap(listener: (snapshot: SchemaSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
