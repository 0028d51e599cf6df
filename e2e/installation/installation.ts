import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedOptions, readConfig, startEmbedded } from '@progressive/embedded';
import { createTestDatabase, type TestDatabase } from '@progressive/postgres-embedded';
import { silentLogger } from '@progressive/telemetry';
import { startDistributed } from './distributed.js';
import { ownRedisDatabase } from './redis-database.js';

/** A running installation that a test talks to from outside. */
export interface Installation extends AsyncDisposable {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly webSocketUrl: string;
  readonly healthUrl: string;
  readonly database: TestDatabase;
  /** Its Redis; undefined when it does without. */
  readonly redisUrl: string | undefined;
}

/** Whether the suite runs against one process or against every deployable as a process of its own. */
export type InstallationMode = 'embedded' | 'distributed';

/** Modes that both have to pass the same tests. */
export const modes: readonly InstallationMode[] = ['embedded', 'distributed'];

/**
 * How the product starts inside a test: its planner becomes warm when it is first used, in one thread, as many tests use
 * none. A test asks in a minute what a person asks in days; the limit itself is tested at the gateway.
 */
const inTests: EmbeddedOptions = {
  logger: silentLogger,
  limits: { pointsPerHour: 10_000_000 },
  planningThreads: 1,
  warmsUp: false,
};

/** A database with everything installed and no people but the demo person; made once per run. */
export const installedTemplate = {
  key: 'installed',
  prepare: async ({ adminUrl }: { readonly adminUrl: string }) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'installation-'));
    const installed = await startEmbedded(configFor(adminUrl, dataDir), inTests);
    await installed[Symbol.asyncDispose]();
    await rm(dataDir, { recursive: true });
  },
};

/**
 * Starts a fresh installation on a database of its own; the reference data is loaded once per run and then copied.
 * @param environment further variables for the embedded mode, as an operator would set them.
 */
export async function startInstallation(
  name: string,
  mode: InstallationMode = 'embedded',
  environment: Readonly<Record<string, string>> = {},
): Promise<Installation> {
  const database = await createTestDatabase(name, installedTemplate);
  const redisUrl = await ownRedisDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'installation-'));
  const running =
    mode === 'embedded'
      ? await startEmbedded(
          configFor(database.adminUrl, dataDir, { REDIS_URL: redisUrl, ...environment }),
          inTests,
        )
      : await startDistributed({ DATABASE_URL: database.adminUrl, REDIS_URL: redisUrl });
  return {
    url: running.url,
    graphqlUrl: running.graphqlUrl,
    webSocketUrl: running.webSocketUrl,
    healthUrl: running.healthUrl,
    database,
    redisUrl,
    async [Symbol.asyncDispose]() {
      await running[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function configFor(
  databaseUrl: string,
  dataDir: string,
  environment: Readonly<Record<string, string | undefined>> = {},
) {
  return readConfig(
    {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      HEALTH_PORT: '0',
      LOG_LEVEL: 'silent',
      ...environment,
    },
    dataDir,
  );
}
