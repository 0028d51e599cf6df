import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, silentLogger } from '@progressive/telemetry';
import { DataSource, type EntityManager, type EntitySchema } from 'typeorm';
import { connectProblem, DatabaseDeadlineExceeded, parseUrl, sqlState } from './errors.js';
import { appRoleOf, sessionOptions } from './roles.js';
import { type DatabaseViewer, serviceSetting, userIdSetting, viewerSettings } from './viewer.js';

export interface TransactionOptions {
  /** Milliseconds that each statement may take, at most; what is left of the request's deadline. Default 5,000. */
  readonly timeoutMs?: number;
}

/** Configuration for a `Client` of pg. */
export interface ServiceConnection {
  readonly connectionString: string;
  readonly options: string;
}

/** One agent's own schema, reached as the agent's own role. */
export interface AgentDatabase extends AsyncDisposable {
  readonly agent: string;
  /** For metadata. Outside of `transaction` and `read` there is no viewer, so owned tables look empty. */
  readonly dataSource: DataSource;
  /** For connections outside of the pool, as the agent's role and as a service: LISTEN, session locks, the relay. */
  readonly serviceConnection: ServiceConnection;
  /**
   * Runs `work` in one transaction on behalf of `viewer`. It runs again after a serialization failure or deadlock, so
   * it must have no effect outside of the database.
   * @throws DatabaseDeadlineExceeded when a statement exceeded the time given.
   */
  transaction<Result>(
    viewer: DatabaseViewer,
    work: (manager: EntityManager) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  /** The same for a read-only transaction that sees one moment of the database. */
  read<Result>(
    viewer: DatabaseViewer,
    work: (manager: EntityManager) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  /**
   * Reads what is nobody's, such as reference tables: each statement by itself, which saves four round trips. Without a viewer
   * owned tables look empty.
   */
  readReference<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
}

export interface AgentDatabaseOptions {
  /** Any login role that the migrator granted the agent's role to. */
  readonly url: string;
  readonly agent: string;
  readonly entities?: readonly EntitySchema<object>[];
  /** Most connections to hold; 5 by default. */
  readonly poolSize?: number;
  readonly logger?: Logger;
}

const defaultTimeoutMs = 5_000;
const connectTimeoutMs = 5_000;
const attempts = 4;
/** Serialization failure and deadlock: nothing was done, and the same again will probably succeed. */
const retriedStates: readonly (string | undefined)[] = ['40001', '40P01'];
const queryCanceled = '57014';

/** Connects an agent to its schema. @throws DatabaseSetupError when the database does not answer. */
export async function createAgentDatabase(options: AgentDatabaseOptions): Promise<AgentDatabase> {
  const { url, agent, entities = [], poolSize = 5, logger = silentLogger } = options;
  parseUrl(url);
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    schema: agent,
    entities: [...entities],
    poolSize,
    connectTimeoutMS: connectTimeoutMs,
    applicationName: `agent_${agent}`,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolErrorHandler: (error: unknown) => logger.warn('database connection lost', { agent, error }),
    extra: {
      options: sessionOptions(appRoleOf(agent), agent, {
        statement_timeout: '30s',
        idle_in_transaction_session_timeout: '60s',
      }),
    },
  });
  try {
    await dataSource.initialize();
  } catch (error) {
    throw connectProblem(url, error);
  }
  const run = runner(dataSource, agent, logger);
  return {
    agent,
    dataSource,
    serviceConnection: {
      connectionString: url,
      options: sessionOptions(appRoleOf(agent), agent, { [serviceSetting]: 'on' }),
    },
    transaction: (viewer, work, { timeoutMs = defaultTimeoutMs } = {}) => run(viewer, work, timeoutMs, false),
    read: (viewer, work, { timeoutMs = defaultTimeoutMs } = {}) => run(viewer, work, timeoutMs, true),
    readReference: (work) => work(dataSource.manager),
    ping: async () => {
      await dataSource.query('SELECT 1');
    },
    [Symbol.asyncDispose]: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
    },
  };
}

const viewerStatement = `SELECT set_config('${userIdSetting}', $1, true), set_config('${serviceSetting}', $2, true),
  set_config('statement_timeout', $3, true), set_config('transaction_read_only', $4, true)`;

function runner(dataSource: DataSource, agent: string, logger: Logger) {
  return async function run<Result>(
    viewer: DatabaseViewer,
    work: (manager: EntityManager) => Promise<Result>,
    timeoutMs: number,
    readOnly: boolean,
  ): Promise<Result> {
    const settings = [
      ...viewerSettings(viewer),
      String(Math.max(1, Math.ceil(timeoutMs))),
      readOnly ? 'on' : 'off',
    ];
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await dataSource.transaction(
          readOnly ? 'REPEATABLE READ' : 'READ COMMITTED',
          async (manager) => {
            await manager.query(viewerStatement, settings);
            return work(manager);
          },
        );
      } catch (error) {
        const code = sqlState(error);
        if (code === queryCanceled) {
          throw new DatabaseDeadlineExceeded(`a statement of ${agent} took longer than ${timeoutMs} ms`, {
            cause: error,
          });
        }
        if (!retriedStates.includes(code) || attempt === attempts) throw error;
        logger.debug('transaction repeated', { agent, attempt, code });
        await sleep(2 ** attempt * 5 * (0.5 + Math.random()));
      }
    }
  };
}
