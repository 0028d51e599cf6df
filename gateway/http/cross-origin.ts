import type { IncomingMessage } from 'node:http';
import { httpRefusal } from './send.js';

/** Pages that may call the gateway besides its own. `*` is not offered: answers are personal. */
export type AllowedOrigins = ReadonlySet<string>;

/** Headers that a page of another origin cannot send without asking first (a preflight). */
const proofs = ['x-apollo-operation-name', 'apollo-require-preflight', 'graphql-require-preflight'] as const;

/** True for callers that are no page, for the gateway's own pages and for those on the list. */
export function isOriginAllowed(request: IncomingMessage, allowed: AllowedOrigins): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return allowed.has(origin) || hostOf(origin) === host;
}

/** The CORS headers of an answer; none for a page that is not on the list. */
export function corsHeaders(request: IncomingMessage, allowed: AllowedOrigins): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined || !allowed.has(origin)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'x-request-id, retry-after',
  };
}

/** The answer to a preflight. */
export function preflightHeaders(request: IncomingMessage, allowed: AllowedOrigins): Record<string, string> {
  const headers = corsHeaders(request, allowed);
  if (headers['access-control-allow-origin'] === undefined) return headers;
  return {
    ...headers,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': `authorization, content-type, x-request-id, ${proofs.join(', ')}`,
    'access-control-max-age': '7200',
  };
}

/**
 * Refuses what a foreign page could make a browser send without being asked: a GET without any proof of a preflight
 * (POST is safe because only `application/json` is read). @throws Refusal FORBIDDEN.
 */
export function refuseForgedGet(request: IncomingMessage): void {
  const proven = proofs.some((name) => request.headers[name] !== undefined);
  if (proven || request.headers['content-type']?.startsWith('application/json') === true) return;
  throw httpRefusal(403, 'FORBIDDEN', `GET needs one of the headers ${proofs.join(', ')} with any value.`);
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
