import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import type { Account } from './account.js';
import { broken, type DataDirectory } from './data-directory.js';
import { EmbeddedPostgresError } from './errors.js';
import { type Postmaster, waitUntilReady } from './postmaster.js';

export const startTimeoutMs = 60_000;
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

export interface LaunchOptions {
  readonly postgres: string;
  readonly account: Account;
  /** 0 takes a free one. */
  readonly port: number;
  readonly testing: boolean;
}

export interface RunningServer {
  readonly server: Postmaster;
  /** Whether it ran already, or was started by another process that was faster. */
  readonly reused: boolean;
}

/**
 * Starts a server on a cluster and waits until it is ready.
 * @throws EmbeddedPostgresError
 */
export async function launch(paths: DataDirectory, options: LaunchOptions): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port === 0 ? await freePort() : options.port;
    const child = spawnServer(paths, { ...options, port });
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
    if (problem.code !== 'PORT_IN_USE' || options.port !== 0 || attempt === portAttempts) throw problem;
  }
}

function spawnServer(
  paths: DataDirectory,
  { postgres, account, port, testing }: LaunchOptions,
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
