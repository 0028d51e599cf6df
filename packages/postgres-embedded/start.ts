import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type Account, serverAccount } from './account.js';
import { prepareBinaries } from './binaries.js';
import { adminRole, appRole, createCluster, createRoleAndDatabase, databaseName } from './create-cluster.js';
import { broken, type DataDirectory, hasCluster, openDataDirectory } from './data-directory.js';
import { EmbeddedPostgresError } from './errors.js';
import {
  findPostmaster,
  isAlive,
  type Postmaster,
  removeForeignLock,
  stopPostmaster,
  waitUntilReady,
} from './postmaster.js';

export interface EmbeddedPostgresOptions {
  /** Created when absent. Everything the server keeps belongs to this directory. */
  readonly dataDir: string;
  /** A port of 127.0.0.1; any free one by default. */
  readonly port?: number;
  /** Gives up durability for speed: only for data that nobody will miss. */
  readonly testing?: boolean;
  readonly logger?: {
    info(message: string, fields?: { port?: number; pid?: number; durationMs?: number }): void;
  };
}

export interface EmbeddedPostgres extends AsyncDisposable {
  /** For services: a role that may sign in and, until the migrator grants it roles, nothing else. */
  readonly url: string;
  /** For the migrator: the superuser, on the same database. */
  readonly adminUrl: string;
  readonly port: number;
  /** The server was running already: left by a killed process (now adopted), or shared with a living one. */
  readonly reused: boolean;
}

const startTimeoutMs = 60_000;
const portAttempts = 5;

const durableSettings = ['synchronous_commit=on'];
const testSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const settings = [
  'listen_addresses=127.0.0.1',
  // No socket file: nothing to clean up, and no limit on the length of a path.
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=128MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=warning',
  // Compiling a query costs more than our queries take.
  'jit=off',
];

/**
 * Starts real PostgreSQL from npm binaries, as root or not, with nothing else installed. A server left behind by a
 * killed process is adopted. Disposing stops the server, unless another living process started it.
 * @throws EmbeddedPostgresError with a code and a message that says what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const startedAt = performance.now();
  const account = serverAccount();
  const paths = await openDataDirectory(options.dataDir, account);
  const binaries = await prepareBinaries(account);
  if (!(await hasCluster(paths))) await createCluster(paths, binaries, account);

  const { server, reused } = await adoptOrLaunch(paths, binaries.postgres, account, options);
  const isOwner = await takeOwnership(paths, reused);
  await createRoleAndDatabase(server.port, paths);
  options.logger?.info(reused ? 'PostgreSQL reused' : 'PostgreSQL started', {
    port: server.port,
    pid: server.pid,
    durationMs: Math.round(performance.now() - startedAt),
  });

  const stopAtExit = () => {
    if (isAlive(server.pid)) process.kill(server.pid, 'SIGINT');
  };
  if (isOwner) process.once('exit', stopAtExit);
  const urlFor = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${server.port}/${databaseName}`;
  return {
    url: urlFor(appRole, paths.credentials.app),
    adminUrl: urlFor(adminRole, paths.credentials.admin),
    port: server.port,
    reused,
    async [Symbol.asyncDispose]() {
      process.off('exit', stopAtExit);
      if (isOwner) await stopPostmaster(paths.cluster, server.pid);
    },
  };
}

interface RunningServer {
  readonly server: Postmaster;
  readonly reused: boolean;
}

async function adoptOrLaunch(
  paths: DataDirectory,
  postgres: string,
  account: Account,
  options: EmbeddedPostgresOptions,
): Promise<RunningServer> {
  const server = await adoptRunning(paths, options.port);
  return server === undefined ? launch(paths, postgres, account, options) : { server, reused: true };
}

async function adoptRunning(paths: DataDirectory, port: number | undefined): Promise<Postmaster | undefined> {
  if ((await findPostmaster(paths.cluster)) === undefined) {
    await removeForeignLock(paths.cluster);
    return undefined;
  }
  const running = await waitUntilReady(paths.cluster, () => true, startTimeoutMs);
  if (running === undefined || port === undefined || port === 0 || running.port === port) return running;
  if (await hasLivingOwner(paths)) {
    throw new EmbeddedPostgresError(
      'PORT_IN_USE',
      `The database of ${paths.directory} is in use by another process, on port ${running.port} and not ${port}. Stop that process first, or leave the port open.`,
    );
  }
  await stopPostmaster(paths.cluster, running.pid);
  return undefined;
}

async function launch(
  paths: DataDirectory,
  postgres: string,
  account: Account,
  { port: wanted = 0, testing = false }: EmbeddedPostgresOptions,
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted === 0 ? await freePort() : wanted;
    const child = spawnServer(paths, postgres, account, port, testing);
    let ended = false;
    child.once('close', () => {
      ended = true;
    });
    child.once('error', () => {
      ended = true;
    });
    const ready = await waitUntilReady(paths.cluster, () => ended, startTimeoutMs);
    // When two processes start at once, one server refuses and both use the other.
    if (ready !== undefined) return { server: ready, reused: ready.pid !== child.pid };
    child.kill('SIGKILL');
    const problem = explain(await readFile(paths.log, 'utf8').catch(() => ''), paths, port);
    if (problem.code !== 'PORT_IN_USE' || wanted !== 0 || attempt === portAttempts) throw problem;
  }
}

function spawnServer(
  paths: DataDirectory,
  postgres: string,
  account: Account,
  port: number,
  testing: boolean,
): ChildProcess {
  const all = [`port=${port}`, ...settings, ...(testing ? testSettings : durableSettings)];
  const log = openSync(paths.log, 'w', 0o600);
  try {
    // A session of its own: Ctrl-C in the terminal must reach the application first, which then stops the server.
    const child = spawn(postgres, ['-D', paths.cluster, ...all.flatMap((setting) => ['-c', setting])], {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

function explain(log: string, { cluster }: DataDirectory, port: number): EmbeddedPostgresError {
  const complaint = log
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR|could not|HINT|error while loading/.test(line))
    .slice(-3)
    .join(' ')
    .trim();
  if (/Address already in use/.test(log)) {
    return new EmbeddedPostgresError(
      'PORT_IN_USE',
      `Port ${port} of 127.0.0.1 is in use by another program. Stop it, or choose another port for the database.`,
    );
  }
  if (/No space left on device|Disk quota exceeded/.test(log)) {
    return new EmbeddedPostgresError('NO_SPACE', `The disk that holds ${cluster} is full. Free some space.`);
  }
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(log)) {
    return new EmbeddedPostgresError(
      'NO_PERMISSION',
      `PostgreSQL may not read ${cluster}. It must belong to the account that runs the server, with mode 0700. PostgreSQL says: ${complaint}`,
    );
  }
  if (
    /control file|checkpoint record|could not open file|could not open directory|does not exist|invalid|corrupt/.test(
      log,
    )
  ) {
    return broken(cluster, complaint);
  }
  return new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL did not start: ${complaint || 'no answer in time'}`,
  );
}

/** Writes this process down as the one that stops the server; false when a living process is that already. */
async function takeOwnership(paths: DataDirectory, wasRunning: boolean): Promise<boolean> {
  if (wasRunning && (await hasLivingOwner(paths))) return false;
  const file = join(paths.directory, 'owner.pid');
  await writeFile(`${file}.${process.pid}`, String(process.pid));
  await rename(`${file}.${process.pid}`, file);
  return true;
}

async function hasLivingOwner({ directory }: DataDirectory): Promise<boolean> {
  const file = join(directory, 'owner.pid');
  const pid = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false;
  // Containers number processes alike at every start: our own number may be that of a dead predecessor.
  return pid !== process.pid || (await stat(file)).mtimeMs >= performance.timeOrigin;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
