import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Account } from './account.js';
import type { Binaries } from './binaries.js';
import { type DataDirectory, giveTo } from './data-directory.js';
import { EmbeddedPostgresError, fileProblem, isErrno } from './errors.js';
import { isAlive } from './postmaster.js';

/** The role that owns the cluster, the role that services sign in as, and their database. */
export const adminRole = 'admin';
export const appRole = 'progressive';
export const databaseName = 'progressive';

/**
 * Makes a cluster beside its final place and renames it there, so that a process killed half-way leaves nothing
 * that looks like a cluster, and of two processes one wins.
 */
export async function createCluster(
  paths: DataDirectory,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  const { home, cluster, credentials } = paths;
  const partial = `${cluster}.init.${process.pid}`;
  const passwordFile = join(home, `.password.${process.pid}`);
  try {
    await mkdir(home, { recursive: true });
    await removeLeftovers(home);
    await mkdir(partial, { mode: 0o700 });
    await giveTo(account, partial);
    await writeFile(passwordFile, credentials.admin, { mode: 0o600 });
    await giveTo(account, passwordFile);
    await runInitdb(binaries.initdb, account, [
      ...['-D', partial, '-U', adminRole, `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ]);
    await rename(partial, cluster).catch((error: unknown) => {
      if (!isErrno(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    });
  } catch (error) {
    throw fileProblem(home, error);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(partial, { recursive: true, force: true });
  }
}

/** Creates the sign-in role without any right of its own, and the database, unless they exist. */
export async function createRoleAndDatabase(
  port: number,
  { directory, credentials }: DataDirectory,
): Promise<void> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: adminRole,
    password: credentials.admin,
    database: 'postgres',
  });
  await client.connect().catch((error: unknown) => {
    if (!isErrno(error, '28P01')) throw error;
    const message = `The passwords in ${join(directory, 'credentials.json')} are not those of the database. Restore that file from a backup, or move the whole directory away to start afresh.`;
    throw new EmbeddedPostgresError('BROKEN_DATA_DIRECTORY', message, { cause: error });
  });
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $2) AS database`,
      [appRole, databaseName],
    );
    if (rows[0]?.role !== true) {
      await unlessExists(
        client.query(`CREATE ROLE ${appRole} LOGIN NOINHERIT PASSWORD '${credentials.app}'`),
      );
    }
    if (rows[0]?.database !== true) await unlessExists(client.query(`CREATE DATABASE ${databaseName}`));
  } finally {
    await client.end();
  }
}

/** Another process that starts on the same cluster may have been faster. */
async function unlessExists(creation: Promise<unknown>): Promise<void> {
  const exists = ['42710', '42P04', '23505'];
  await creation.catch((error: unknown) => {
    if (!isErrno(error, ...exists)) throw error;
  });
}

async function removeLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = /^(?:cluster\.init|\.password)\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      // The initdb of a killed process may still be writing; what it leaves is harmless.
      await rm(join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(
        () => {},
      );
    }
  }
}

function runInitdb(initdb: string, account: Account, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, args, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (chunk) => {
      complaint += String(chunk);
    });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) return resolve();
      const code = /No space left/.test(complaint) ? 'NO_SPACE' : 'START_FAILED';
      reject(
        new EmbeddedPostgresError(
          code,
          `The database could not be created. initdb says: ${complaint.trim()}`,
        ),
      );
    });
  });
}
