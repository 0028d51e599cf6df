import { QueryFailedError } from 'typeorm';

/** What kept the database from being set up. The message says what to do about it. */
export type DatabaseSetupErrorCode =
  | 'INVALID_URL'
  | 'UNREACHABLE'
  | 'WRONG_CREDENTIALS'
  | 'NO_SUCH_DATABASE'
  | 'INSUFFICIENT_PRIVILEGE'
  | 'UNSUPPORTED_SERVER'
  | 'NOT_MIGRATED'
  | 'LOCKED'
  | 'MIGRATION_FAILED';

export class DatabaseSetupError extends Error {
  override readonly name = 'DatabaseSetupError';
  readonly code: DatabaseSetupErrorCode;

  constructor(code: DatabaseSetupErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A transaction took longer than it was given. It was rolled back. */
export class DatabaseDeadlineExceeded extends Error {
  override readonly name = 'DatabaseDeadlineExceeded';
  readonly code = 'DEADLINE_EXCEEDED';
}

/** SQLSTATE (or the network's code) of an error of pg or TypeORM. */
export function sqlState(error: unknown): string | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

const serverUrlHint = 'Check DATABASE_URL, or leave it empty to use the embedded database.';

/** Turns a failed connection into an error that a person can act upon; the address is named without its password. */
export function connectProblem(url: string, error: unknown): DatabaseSetupError {
  if (error instanceof DatabaseSetupError) return error;
  const cause = { cause: error };
  const { host, pathname, username } = parseUrl(url);
  const state = sqlState(error) ?? '';
  if (['28P01', '28000'].includes(state)) {
    const message = `The database server at ${host} refuses user "${username}" (wrong password or not allowed). ${serverUrlHint}`;
    return new DatabaseSetupError('WRONG_CREDENTIALS', message, cause);
  }
  if (state === '3D000') {
    const message = `The server at ${host} has no database "${pathname.slice(1)}". Create it, or correct the name. ${serverUrlHint}`;
    return new DatabaseSetupError('NO_SUCH_DATABASE', message, cause);
  }
  // The role of the agent does not exist (22023), or was not granted to this user (42501).
  if (['22023', '42501'].includes(state)) {
    const reason = error instanceof Error ? error.message : '';
    const message = `The database at ${host} is not prepared for this user (${reason}). Run the migrator first, with this user's address as its url.`;
    return new DatabaseSetupError('NOT_MIGRATED', message, cause);
  }
  return new DatabaseSetupError(
    'UNREACHABLE',
    `No database answers at ${host} (${state || 'no answer'}). ${serverUrlHint}`,
    cause,
  );
}

/** @throws DatabaseSetupError when the text is no PostgreSQL address. */
export function parseUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    const form = 'postgresql://user:password@host:5432/database';
    throw new DatabaseSetupError(
      'INVALID_URL',
      `DATABASE_URL is no PostgreSQL address; it must look like ${form}.`,
    );
  }
  return parsed;
}
