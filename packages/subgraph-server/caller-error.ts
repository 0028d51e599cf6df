import { GraphQLError } from 'graphql';

/** An error that the caller can act on: a stable code, a message for a person, and the field it is about. */
export type CallerError = GraphQLError;

/** Codes a caller may see besides those of GraphQL itself. */
export type CallerErrorCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'RATE_LIMITED';

/** Makes a caller's error. `field` is the path of the input it is about, e.g. `input.heightCm`. */
export function callerError(code: CallerErrorCode, message: string, field?: string): CallerError {
  return new GraphQLError(message, { extensions: { code, ...(field === undefined ? {} : { field }) } });
}

/** For operations that need a signed-in person. */
export function unauthenticated(message = 'Sign in to do this.'): CallerError {
  return callerError('UNAUTHENTICATED', message);
}

/** The same answer for what does not exist and what belongs to somebody else. */
export function notFound(what: string, field = 'id'): CallerError {
  return callerError('NOT_FOUND', `There is no such ${what}.`, field);
}

/** True for errors made by {@link callerError}. */
export function isCallerError(error: unknown): error is CallerError {
  return error instanceof GraphQLError && typeof error.extensions['code'] === 'string';
}
