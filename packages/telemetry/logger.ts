import { type DestinationStream, destination as fileDescriptor, pino } from 'pino';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/**
 * Everything a log line may carry. The list is closed at compile time by this type and at run time by
 * {@link allowedFields}: variables, answers and personal data have no field to go into.
 */
export interface LogFields {
  readonly requestId?: string | undefined;
  readonly traceId?: string | undefined;
  /** Name and SHA-256 of a GraphQL operation, or the name of another piece of work. */
  readonly operation?: string | undefined;
  readonly operationHash?: string | undefined;
  readonly agent?: string | undefined;
  readonly component?: string | undefined;
  readonly stream?: string | undefined;
  readonly eventType?: string | undefined;
  readonly eventId?: string | undefined;
  readonly workflowId?: string | undefined;
  /** Stable code of an outcome or an error, such as `DEADLINE_EXCEEDED`. */
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  readonly durationMs?: number | undefined;
  readonly count?: number | undefined;
  readonly attempt?: number | undefined;
  readonly port?: number | undefined;
  readonly pid?: number | undefined;
  readonly error?: unknown;
}

const allowedFields: ReadonlySet<string> = new Set<keyof LogFields>([
  'requestId',
  'traceId',
  'operation',
  'operationHash',
  'agent',
  'component',
  'stream',
  'eventType',
  'eventId',
  'workflowId',
  'code',
  'status',
  'durationMs',
  'count',
  'attempt',
  'port',
  'pid',
  'error',
]);

/** Structured log, one JSON object per line. The message is a constant sentence, values go into fields. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A logger that adds `fields` to each of its lines. */
  child(fields: LogFields): Logger;
}

export interface LoggerOptions {
  readonly service: string;
  readonly level?: LogLevel;
  /** Standard output by default. Command line tools whose output is data pass `'stderr'`. */
  readonly destination?: 'stdout' | 'stderr' | DestinationStream;
}

/** Creates the logger of one service. Fields outside {@link LogFields} are dropped. */
export function createLogger({ service, level = 'info', destination = 'stdout' }: LoggerOptions): Logger {
  const stream =
    typeof destination === 'string' ? fileDescriptor(destination === 'stdout' ? 1 : 2) : destination;
  const root = pino(
    {
      level,
      base: { service },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  return wrap(root, {});
}

/** A logger that writes nothing: for tests and for parts whose caller wants silence. */
export const silentLogger: Logger = createLogger({ service: 'silent', level: 'silent' });

function wrap(sink: pino.Logger, inherited: LogFields): Logger {
  const write = (level: 'debug' | 'info' | 'warn' | 'error') => (message: string, fields?: LogFields) => {
    if (sink.isLevelEnabled(level)) sink[level](onlyAllowed({ ...inherited, ...fields }), message);
  };
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    child: (fields) => wrap(sink, { ...inherited, ...fields }),
  };
}

function onlyAllowed(fields: LogFields): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([key, value]) => allowedFields.has(key) && value !== undefined);
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === 'error' ? describeError(value) : value]),
  );
}

/**
 * Name, code, message and stack frames of an error. Drivers quote values in their messages (`invalid input
 * syntax for type date: "…"`), so quoted text, addresses and long numbers are masked; `detail`, `query` and
 * `parameters` of database errors are never read.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    name: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    message: maskValues(error.message),
    stack: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function maskValues(text: string): string {
  return text
    .slice(0, 500)
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|\([^()]*\)=\([^()]*\)/g, '"…"')
    .replace(/[^\s@]+@[^\s@]+/g, '…@…')
    .replace(/\d{7,}/g, '…');
}
