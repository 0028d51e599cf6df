import { cacheMigrations } from '@progressive/cache';
import { migrate } from '@progressive/database';
import { eventBusMigrations } from '@progressive/event-bus';
import { createLogger } from '@progressive/telemetry';
import { InvalidConfiguration } from '../config.js';
import { explain } from '../explain.js';
import { allMigrations } from '../subgraphs.js';

/** Brings the tables of all agents up to date and ends: what a cluster runs before its deployables. */
const { DATABASE_URL: url, ADMIN_DATABASE_URL: adminUrl } = process.env;
try {
  if (!url)
    throw new InvalidConfiguration(
      'DATABASE_URL names the server, e.g. postgresql://user:password@host:5432/name',
    );
  const logger = createLogger({ service: 'migrate', level: 'info' });
  const agents = [...allMigrations, eventBusMigrations, cacheMigrations];
  await migrate({ url, adminUrl: adminUrl || url, agents, logger });
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
