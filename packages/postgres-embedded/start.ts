import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverAccount } from './account.js';
import { prepareBinaries } from './binaries.js';
import { adminRole, appRole, createCluster, createRoleAndDatabase, databaseName } from './create-cluster.js';
import { type DataDirectory, hasCluster, openDataDirectory } from './data-directory.js';
import { EmbeddedPostgresError } from './errors.js';
import { keepRunning, type LauncherLogger } from './keep-running.js';
import { type LaunchOptions, launch, type RunningServer, startTimeoutMs } from './launch.js';
import { findPostmaster, isAlive, removeForeignLock, stopPostmaster, waitUntilReady } from './postmaster.js';

export interface EmbeddedPostgresOptions {
  /** Created when absent. Everything the server keeps belongs to this directory. */
  readonly dataDir: string;
  /** A port of 127.0.0.1; any free one by default. */
  readonly port?: number;
  /** Gives up durability for speed: only for data that nobody will miss. */
  readonly testing?: boolean;
  readonly logger?: LauncherLogger;
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

const adoptAttempts = 5;
const adoptPauseMs = 200;

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

  const { port = 0, testing = false, logger } = options;
  const launchOptions = { postgres: binaries.postgres, account, testing };
  const { server, reused } = await startAnswering(paths, { ...launchOptions, port });
  const isOwner = await takeOwnership(paths, reused);
  logger?.info(reused ? 'PostgreSQL reused' : 'PostgreSQL started', {
    port: server.port,
    pid: server.pid,
    durationMs: Math.round(performance.now() - startedAt),
  });

  const relaunch = () => launch(paths, { ...launchOptions, port: server.port });
  const guard = isOwner ? keepRunning(paths.cluster, server, relaunch, logger) : undefined;
  const urlFor = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${server.port}/${databaseName}`;
  return {
    url: urlFor(appRole, paths.credentials.app),
    adminUrl: urlFor(adminRole, paths.credentials.admin),
    port: server.port,
    reused,
    async [Symbol.asyncDispose]() {
      await guard?.[Symbol.asyncDispose]();
    },
  };
}

/** Adopts or launches a server that answers: one that is adopted may be dying at this very moment. */
async function startAnswering(paths: DataDirectory, options: LaunchOptions): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const running = (await adoptRunning(paths, options.port)) ?? (await launch(paths, options));
    try {
      await createRoleAndDatabase(running.server.port, paths);
      return running;
    } catch (error) {
      if (!running.reused) await stopPostmaster(paths.cluster, running.server.pid);
      if (!running.reused || attempt === adoptAttempts) throw error;
      await sleep(adoptPauseMs);
    }
  }
}

async function adoptRunning(paths: DataDirectory, port: number): Promise<RunningServer | undefined> {
  if ((await findPostmaster(paths.cluster)) === undefined) {
    await removeForeignLock(paths.cluster);
    return undefined;
  }
  const running = await waitUntilReady(paths.cluster, () => true, startTimeoutMs);
  if (running === undefined) return undefined;
  if (port === 0 || running.port === port) return { server: running, reused: true };
  if (await hasLivingOwner(paths)) {
    throw new EmbeddedPostgresError(
      'PORT_IN_USE',
      `The database of ${paths.directory} is in use by another process, on port ${running.port} and not ${port}. Stop that process first, or leave the port open.`,
    );
  }
  await stopPostmaster(paths.cluster, running.pid);
  return undefined;
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
