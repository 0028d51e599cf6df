import { join } from 'node:path';
import { startEmbeddedPostgres } from '@progressive/postgres-embedded';
import { createLogger, type Logger } from '@progressive/telemetry/logger';
import type { EmbeddedConfig } from './config.js';

/** A PostgreSQL server that answers. */
export interface Database extends AsyncDisposable {
  /** For the agents. */
  readonly url: string;
  /** For the migrator. */
  readonly adminUrl: string;
  /** The embedded server was left running by a killed process and taken over. */
  readonly reused: boolean;
}

/**
 * The server the configuration names, or the embedded one, started. Needs few modules, so that `npm start` can load the
 * rest of the product while the server comes up.
 * @throws EmbeddedPostgresError with a message that says what to do.
 */
export async function startDatabase(config: EmbeddedConfig, logger?: Logger): Promise<Database> {
  const { databaseUrl, dataDir, logLevel } = config;
  if (databaseUrl !== null) {
    return { url: databaseUrl, adminUrl: databaseUrl, reused: false, [Symbol.asyncDispose]: async () => {} };
  }
  return startEmbeddedPostgres({
    dataDir: join(dataDir, 'postgres'),
    logger: logger ?? createLogger({ service: 'embedded', level: logLevel, destination: 'stderr' }),
  });
}
