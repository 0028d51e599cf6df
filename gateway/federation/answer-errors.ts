import { publicCodes } from '@progressive/subgraph-server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The closed list of codes that leave the gateway. */
const codes: ReadonlySet<string> = new Set([
  ...publicCodes,
  'METHOD_NOT_ALLOWED',
  'PAYLOAD_TOO_LARGE',
  'SCHEMA_RELOAD',
  'TOO_MANY_SUBSCRIPTIONS',
  'UNSUPPORTED_MEDIA_TYPE',
]);

/** Extensions that may go with a code. */
const details = ['field', 'agent', 'limit', 'max', 'actual', 'retryAfterSeconds'] as const;

const maskedMessage = 'Something went wrong on our side. It has been recorded.';

/**
 * What a client sees of an error: a code of the closed list with its message and named details, or a mask. The request
 * id is on each, so that a person can quote it.
 * @param report hears of each masked error once, with its cause.
 */
export function publicError(
  formatted: GraphQLError | GraphQLFormattedError,
  original: unknown,
  requestId: string,
  report: (cause: unknown) => void,
): GraphQLFormattedError {
  const given = formatted.extensions ?? {};
  const { code } = given;
  const known = typeof code === 'string' && codes.has(code);
  const extensions: Record<string, unknown> = { code: known ? code : 'INTERNAL_SERVER_ERROR', requestId };
  if (known) {
    for (const name of details) if (given[name] !== undefined) extensions[name] = given[name];
  } else {
    report(rootCause(original));
  }
  return {
    message: known ? formatted.message : maskedMessage,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions,
  };
}

/** Under Apollo's and graphql's wrappers. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}
