import type { EntityManager } from 'typeorm';

/** A transaction that is open, as use cases pass it on: only repositories look inside. */
export type Transaction = EntityManager;
