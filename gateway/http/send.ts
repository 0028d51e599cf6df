import type { ServerResponse } from 'node:http';
import { requestIdHeader } from '@progressive/telemetry';
import { Refusal, type RefusalCode } from '../limits/refusal.js';

/** Headers of every answer that holds data: not to be sniffed, framed or kept. */
const dataHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Two years, as browsers' preload lists ask; sent in production only, where TLS is in front. */
export const strictTransport = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** Sends a JSON document. Does nothing when the client has gone. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    [requestIdHeader]: requestId,
    ...dataHeaders,
    ...headers,
  });
  response.end(text);
}

/** Sends an error in the form of a GraphQL answer, so that clients need only one way to read errors. */
export function sendRefusal(
  response: ServerResponse,
  refusal: Refusal,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const errors = refusal.errors.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
  sendJson(response, refusal.status, { errors }, requestId, { ...headers, ...refusal.headers });
}

/** A refusal for what is not GraphQL: paths, methods, media types. */
export function httpRefusal(
  status: number,
  code: RefusalCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return new Refusal(status, [{ message, extensions: { code } }], headers);
}
