import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The closed list of codes that may leave a server; any other error becomes INTERNAL_SERVER_ERROR. */
export const publicCodes: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_EXPENSIVE',
  'AGENT_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
]);

/**
 * What a client sees of an error: a known code with message and field, or a mask with the request id. Stack traces,
 * SQL and internal names stay in `report`, which is called once for each masked error.
 */
export function formatGraphqlError(
  formatted: GraphQLFormattedError,
  original: unknown,
  requestId: string,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const { code, field, agent } = formatted.extensions ?? {};
  const base = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (typeof code === 'string' && publicCodes.has(code)) {
    const extensions = {
      code,
      requestId,
      ...(field === undefined ? {} : { field }),
      ...(agent === undefined ? {} : { agent }),
    };
    return { message: formatted.message, ...base, extensions };
  }
  report(original instanceof GraphQLError ? (original.originalError ?? original) : original);
  return {
    message: 'Something went wrong on our side. It has been recorded.',
    ...base,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
