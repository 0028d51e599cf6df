import { join } from 'node:path';
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
import { startEmbeddedPostgres } from '@progressive/postgres-embedded';
import { createDisposal, type Disposal } from '@progressive/subgraph-server';
import type { Logger } from '@progressive/telemetry';
import type { EmbeddedConfig } from './config.js';
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

/** Opens the stores the configuration names: embedded PostgreSQL, or servers of one's own. */
export async function openStores(config: EmbeddedConfig, logger: Logger): Promise<Stores> {
  const opened = createDisposal();
  try {
    const database = await openDatabase(config, logger, opened);
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

async function openDatabase(config: EmbeddedConfig, logger: Logger, opened: Disposal) {
  if (config.databaseUrl !== null)
    return { url: config.databaseUrl, adminUrl: config.databaseUrl, reused: false };
  return opened.use(await startEmbeddedPostgres({ dataDir: join(config.dataDir, 'postgres'), logger }));
}
