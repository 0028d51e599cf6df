import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './errors.js';

/** The operating system account that runs the server; empty means the current one. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root, so root lends it the account `postgres`, or `nobody`, which exists everywhere.
 * Everybody else runs it as themselves.
 */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((fields) => fields[0] === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new EmbeddedPostgresError(
    'NO_PERMISSION',
    'PostgreSQL refuses to run as root and this system has neither an account "postgres" nor "nobody". Start as another user, or set DATABASE_URL.',
  );
}

/** Whether the account can enter `directory` (a closed home above it forbids that). */
export function canEnter(account: Account, directory: string): boolean {
  return runAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', directory]).status === 0;
}

/** Whether the account can execute `binary` with its libraries, and what it said if not. */
export function tryVersion(
  account: Account,
  binary: string,
): { readonly works: boolean; readonly output: string } {
  const result = runAs(account, binary, ['--version']);
  return { works: result.status === 0, output: result.stderr || String(result.error ?? '') };
}

function runAs(account: Account, command: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { ...account, cwd: '/', encoding: 'utf8' });
}
