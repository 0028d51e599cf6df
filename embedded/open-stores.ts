import {
  type Cache,
  cacheMigrations,
  createCache,
  createPostgresStore,
  createRedisStore,
} from '@progressive/cache';
import { migrate } from '@progressive/database';
import {
  createPostgresEventBus,
  createPostgresSignal,
  createRedisEventBus,
  createRedisSignal,
  type EventBus,
  eventBusMigrations,
  type Signal,
} from '@progressive/event-bus';
import { createDisposal } from '@progressive/subgraph-server';
import type { Logger } from '@progressive/telemetry';
import type { EmbeddedConfig } from './config.js';
import { type Database, startDatabase } from './start-database.js';
import { allMigrations } from './subgraphs.js';

/** Databases, cache and events, ready and migrated. */
export interface Stores extends AsyncDisposable {
  readonly databaseUrl: string;
  readonly adminUrl: string;
  readonly cache: Cache;
  readonly eventBus: EventBus;
  readonly signal: Signal;
  readonly recovered: boolean;
}

/**
 * Opens the stores the configuration names: embedded PostgreSQL, or servers of one's own.
 * @param starting a database that is on its way up already; it is disposed of with the rest.
 */
export async function openStores(
  config: EmbeddedConfig,
  logger: Logger,
  starting: Promise<Database> = startDatabase(config, logger),
): Promise<Stores> {
  const opened = createDisposal();
  try {
    const database = opened.use(await starting);
    const { url, adminUrl } = database;
    await migrate({ adminUrl, url, agents: [...allMigrations, eventBusMigrations, cacheMigrations], logger });
    const { redisUrl } = config;
    const shared = { url, logger };
    const redis = redisUrl === null ? null : { url: redisUrl, logger };
    const signal = opened.use(
      redis === null ? await createPostgresSignal(shared) : await createRedisSignal(redis),
    );
    const store = redis === null ? createPostgresStore(shared) : await createRedisStore(redis);
    return {
      databaseUrl: url,
      adminUrl,
      recovered: database.reused,
      signal,
      eventBus: opened.use(
        redis === null ? createPostgresEventBus(shared) : await createRedisEventBus(redis),
      ),
      cache: opened.use(await createCache({ store, signal, logger })),
      [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
    };
  } catch (error) {
    await opened[Symbol.asyncDispose]().catch(() => undefined);
    throw error;
  }
}
