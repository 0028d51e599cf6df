/** What kept an embedded PostgreSQL from starting. The message says what to do about it. */
export type EmbeddedPostgresErrorCode =
  | 'UNSUPPORTED_PLATFORM'
  | 'BROKEN_DATA_DIRECTORY'
  | 'WRONG_MAJOR_VERSION'
  | 'PORT_IN_USE'
  | 'NO_PERMISSION'
  | 'NO_SPACE'
  | 'START_FAILED';

export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** True for a file system error with one of the given codes. */
export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Re-throws a file system error of `path` as one that a person can act upon. */
export function fileProblem(path: string, error: unknown): EmbeddedPostgresError {
  if (error instanceof EmbeddedPostgresError) return error;
  const cause = { cause: error };
  if (isErrno(error, 'EACCES', 'EPERM', 'EROFS')) {
    return new EmbeddedPostgresError(
      'NO_PERMISSION',
      `No permission to write ${path}. Make it writable for this user, or set DATA_DIR to a directory that is.`,
      cause,
    );
  }
  if (isErrno(error, 'ENOSPC', 'EDQUOT')) {
    return new EmbeddedPostgresError(
      'NO_SPACE',
      `The disk that holds ${path} is full. Free some space.`,
      cause,
    );
  }
  if (isErrno(error, 'ENOTDIR', 'EEXIST', 'EISDIR')) {
    return new EmbeddedPostgresError(
      'BROKEN_DATA_DIRECTORY',
      `${path} is not what it should be: a file stands where a directory must be, or the reverse. Move it away, or set DATA_DIR to another directory.`,
      cause,
    );
  }
  return new EmbeddedPostgresError(
    'START_FAILED',
    `PostgreSQL could not be prepared in ${path}: ${String(error)}`,
    cause,
  );
}
