import { randomUUID } from 'node:crypto';

/** Name of the header that carries the request id between client, gateway and subgraphs. */
export const requestIdHeader = 'x-request-id';

const acceptable = /^[A-Za-z0-9._-]{8,64}$/;

/**
 * The caller's request id when it is 8–64 characters of `A-Z a-z 0-9 . _ -`, else a new random one.
 * The form is checked because the id is written into logs and answered in headers.
 */
export function requestIdOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && acceptable.test(header) ? header : randomUUID();
}
