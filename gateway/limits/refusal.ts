import type { GraphQLFormattedError } from 'graphql';

/** Codes that the gateway itself answers with, besides those that agents use. */
export type RefusalCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'CALENDAR_UNAVAILABLE'
  | 'DEADLINE_EXCEEDED'
  | 'FORBIDDEN'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PAYLOAD_TOO_LARGE'
  | 'QUERY_TOO_EXPENSIVE'
  | 'RATE_LIMITED'
  | 'SCHEMA_RELOAD'
  | 'TOO_MANY_SUBSCRIPTIONS'
  | 'UNAUTHENTICATED'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** A request that the gateway does not execute: the HTTP status and the errors that say why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly errors: readonly [GraphQLFormattedError, ...GraphQLFormattedError[]],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors[0].message);
  }

  /** Where a library wraps the refusal as the cause of an error of its own, it takes code and details from here. */
  get extensions(): GraphQLFormattedError['extensions'] {
    return this.errors[0].extensions;
  }
}

/** One refusal with one error. `details` may hold a limit with its name, maximum and actual value. */
export function refuse(
  status: number,
  code: RefusalCode,
  message: string,
  details: Readonly<Record<string, string | number>> = {},
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(status, [{ message, extensions: { code, ...details } }], headers);
}

/** A structural limit that a document breaks, named with what it allows and what was asked. */
export function overLimit(limit: string, max: number, actual: number, message: string): Refusal {
  return refuse(400, 'QUERY_TOO_EXPENSIVE', message, { limit, max, actual });
}
