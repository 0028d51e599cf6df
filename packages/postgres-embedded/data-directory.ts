import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Account, canEnter } from './account.js';
import { majorVersion, sharedStateDirectory } from './binaries.js';
import { EmbeddedPostgresError, fileProblem, isErrno } from './errors.js';

/** Passwords of the two login roles of a cluster, made once and kept in a file that only its owner reads. */
export interface Credentials {
  readonly admin: string;
  readonly app: string;
}

/** The paths of one embedded server. */
export interface DataDirectory {
  /** What the caller named; holds the passwords and the owner file. */
  readonly directory: string;
  /** Holds the cluster and the server's log; the same as `directory` unless the account cannot reach that. */
  readonly home: string;
  readonly cluster: string;
  readonly log: string;
  readonly credentials: Credentials;
}

/** Creates what is missing of a data directory (but not the cluster). */
export async function openDataDirectory(path: string, account: Account): Promise<DataDirectory> {
  const directory = resolve(path);
  try {
    await mkdir(directory, { recursive: true, mode: account.uid === undefined ? 0o700 : 0o755 });
    const credentials = await readOrCreateCredentials(join(directory, 'credentials.json'));
    const home = await homeFor(directory, account);
    return { directory, home, cluster: join(home, 'cluster'), log: join(home, 'server.log'), credentials };
  } catch (error) {
    throw fileProblem(directory, error);
  }
}

/** Whether a complete cluster is there. @throws EmbeddedPostgresError when it is damaged or of another version. */
export async function hasCluster({ cluster }: DataDirectory): Promise<boolean> {
  const entries = await readdir(cluster).catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw fileProblem(cluster, error);
  });
  if (entries === undefined) return false;
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '');
  if (!/^\d+\s*$/.test(version) || !entries.includes('global') || !entries.includes('base'))
    throw broken(cluster);
  if (version.trim() !== majorVersion) {
    throw new EmbeddedPostgresError(
      'WRONG_MAJOR_VERSION',
      `${cluster} was made by PostgreSQL ${version.trim()}, this release runs ${majorVersion}. Start the release that made it and export your data, or move the directory away to start afresh.`,
    );
  }
  return true;
}

/** The error for a cluster that PostgreSQL cannot read. */
export function broken(cluster: string, detail = ''): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'BROKEN_DATA_DIRECTORY',
    `${cluster} is no usable PostgreSQL data directory.${detail && ` PostgreSQL says: ${detail}`} Restore it from a backup, or move it away to start with an empty one.`,
  );
}

/**
 * The directory itself, or, for root below a closed home, one under /var/lib that the server's account can enter;
 * the link `home` keeps the way there, so that removing the directory means starting afresh.
 */
async function homeFor(directory: string, account: Account): Promise<string> {
  if (account.uid === undefined || account.gid === undefined) return directory;
  const pointer = join(directory, 'home');
  const known = await readlink(pointer).catch(() => undefined);
  if (known !== undefined) return known;
  await chmod(directory, 0o755);
  if (canEnter(account, directory)) return directory;
  await mkdir(sharedStateDirectory, { recursive: true, mode: 0o755 });
  const home = await mkdtemp(join(sharedStateDirectory, 'data-'));
  await chmod(home, 0o755);
  await symlink(home, pointer).catch(async (error: unknown) => {
    await rm(home, { recursive: true });
    if (!isErrno(error, 'EEXIST')) throw error;
  });
  return readlink(pointer);
}

async function readOrCreateCredentials(path: string): Promise<Credentials> {
  const existing = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (existing === undefined) {
    const partial = `${path}.${process.pid}`;
    const secret = () => randomBytes(24).toString('base64url');
    await writeFile(partial, JSON.stringify({ admin: secret(), app: secret() }), { mode: 0o600 });
    // A link, unlike a rename, never replaces the passwords of a process that was faster.
    await link(partial, path).catch((error: unknown) => {
      if (!isErrno(error, 'EEXIST')) throw error;
    });
    await rm(partial);
    return readOrCreateCredentials(path);
  }
  try {
    const { admin, app } = JSON.parse(existing) as Partial<Credentials>;
    if (typeof admin === 'string' && typeof app === 'string') return { admin, app };
  } catch {
    // Falls through to the message below.
  }
  throw new EmbeddedPostgresError(
    'BROKEN_DATA_DIRECTORY',
    `${path} is damaged, so the passwords of the database are lost. Restore that file from a backup, or move the whole directory away to start afresh.`,
  );
}

/** Gives a file or directory to the server's account. */
export async function giveTo({ uid, gid }: Account, path: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}
