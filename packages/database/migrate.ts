import { type Logger, silentLogger } from '@progressive/telemetry';
import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { connectProblem, DatabaseSetupError, parseUrl, sqlState } from './errors.js';
import { IdempotentRequests1700000000003 } from './idempotency.js';
import { OutboxTables1700000000000 } from './outbox.js';
import { prepareAgent } from './prepare-agent.js';
import { checkedName, ownerRoleOf, sessionOptions } from './roles.js';
import { serviceSetting } from './viewer.js';

/** One schema and its migrations, oldest first; names end in a 13-digit time, as TypeORM wants. */
export interface AgentMigrations {
  readonly agent: string;
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Whether the schema gets the tables of events and of idempotency keys; true by default. */
  readonly outbox?: boolean;
}

export interface MigrateOptions {
  /** A superuser, or a role with CREATEROLE and the right to CREATE in the database. */
  readonly adminUrl: string;
  /** The login role that agents connect with; the administrator's by default. */
  readonly url?: string;
  readonly agents: readonly AgentMigrations[];
  /** Created when absent; `pg_trgm` by default. */
  readonly extensions?: readonly string[];
  readonly logger?: Logger;
}

/** What every agent's schema begins with. */
const agentTables = [OutboxTables1700000000000, IdempotentRequests1700000000003];

const oldestServer = 150_000;
/** Number of the advisory lock, chosen once; one migrator at a time per database. */
const migratorLock = 7_205_759_403;
const lockTimeout = '120s';

/**
 * Brings the database to the state this release needs: extensions, per agent a schema with an owner role and an
 * application role, and all migrations. Running it again, or four times at once, changes nothing more.
 * @throws DatabaseSetupError with a code and a message that says what to do.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const { adminUrl, url = adminUrl, agents, extensions = ['pg_trgm'], logger = silentLogger } = options;
  const loginRole = decodeURIComponent(parseUrl(url).username);
  const admin = new Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: 10_000,
    application_name: 'migrator',
  });
  try {
    await admin.connect();
  } catch (error) {
    throw connectProblem(adminUrl, error);
  }
  try {
    await checkServer(admin);
    await takeLock(admin);
    for (const extension of extensions) {
      await admin.query(`CREATE EXTENSION IF NOT EXISTS ${checkedName(extension)} SCHEMA public`);
    }
    for (const agent of agents) {
      await prepareAgent(admin, agent.agent, loginRole);
      const count = await runMigrations(adminUrl, agent);
      await admin.query(`REVOKE ALL ON ${agent.agent}.migrations FROM agent_${agent.agent}`);
      if (count > 0) logger.info('migrations run', { agent: agent.agent, count });
    }
  } catch (error) {
    throw migrationProblem(error);
  } finally {
    await admin.end();
  }
}

async function runMigrations(
  adminUrl: string,
  { agent, migrations, outbox = true }: AgentMigrations,
): Promise<number> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: adminUrl,
    schema: agent,
    migrations: [...(outbox ? agentTables : []), ...migrations],
    migrationsTransactionMode: 'each',
    poolSize: 1,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: `migrator_${agent}`,
    extra: { options: sessionOptions(ownerRoleOf(agent), agent, { [serviceSetting]: 'on' }) },
  });
  await dataSource.initialize();
  try {
    return (await dataSource.runMigrations()).length;
  } finally {
    await dataSource.destroy();
  }
}

async function checkServer(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ version: number; name: string; allowed: boolean }>(
    `SELECT current_setting('server_version_num')::int AS version, current_user AS name,
            rolsuper OR (rolcreaterole AND has_database_privilege(current_database(), 'CREATE')) AS allowed
       FROM pg_roles WHERE rolname = current_user`,
  );
  const [server] = rows;
  if (server !== undefined && server.version < oldestServer) {
    throw new DatabaseSetupError(
      'UNSUPPORTED_SERVER',
      'The database server is older than PostgreSQL 15. Upgrade it.',
    );
  }
  if (server?.allowed !== true) {
    const name = server?.name ?? '?';
    throw new DatabaseSetupError(
      'INSUFFICIENT_PRIVILEGE',
      `The database role "${name}" may not set up the agents' roles and schemas. As a superuser run: ALTER ROLE "${name}" CREATEROLE; GRANT CREATE ON DATABASE … TO "${name}"; or use another role.`,
    );
  }
}

/** A session-level lock: it ends with the connection, also when this process is killed. */
async function takeLock(admin: Client): Promise<void> {
  await admin.query(`SET lock_timeout = '${lockTimeout}'`);
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [migratorLock]);
  } catch (error) {
    if (sqlState(error) !== '55P03') throw error;
    const message = `Another process has been migrating this database for more than ${lockTimeout}. Look for a hanging "migrator" in pg_stat_activity.`;
    throw new DatabaseSetupError('LOCKED', message, { cause: error });
  }
}

function migrationProblem(error: unknown): DatabaseSetupError {
  if (error instanceof DatabaseSetupError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  if (sqlState(error) === '42501') {
    const message = `The database role lacks a right that the migration needs: ${reason}. It needs CREATEROLE and CREATE on the database.`;
    return new DatabaseSetupError('INSUFFICIENT_PRIVILEGE', message, { cause: error });
  }
  return new DatabaseSetupError('MIGRATION_FAILED', `A migration failed and was rolled back: ${reason}`, {
    cause: error,
  });
}
