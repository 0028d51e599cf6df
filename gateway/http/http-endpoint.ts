import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TokenVerifier } from '@progressive/access-tokens';
import { type Logger, requestIdHeader, requestIdOf } from '@progressive/telemetry';
import { authenticate } from '../auth/authenticate.js';
import { Cancellation } from '../cancellation.js';
import type { Limits } from '../limits/limits-config.js';
import { Refusal } from '../limits/refusal.js';
import { type OperationRequest, type Pipeline, refusalAnswer } from '../operation-pipeline.js';
import { clientAddress } from './client-address.js';
import { consolePage } from './console-page.js';
import { type AllowedOrigins, corsHeaders, preflightHeaders, refuseForgedGet } from './cross-origin.js';
import { type GraphqlParams, readGet, readPost } from './read-request.js';
import { httpRefusal, sendJson, sendRefusal, strictTransport } from './send.js';

/** Serves a path that is not GraphQL, such as a file of the web app; false when it has nothing there. */
export type OtherPaths = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean>;

/** Streams the events of a subscription to a client that cannot open a socket. */
export type EventStream = (
  params: GraphqlParams,
  caller: Pick<OperationRequest, 'viewer' | 'requestId' | 'clientAddress'>,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
) => Promise<void>;

/** What the HTTP entry is made of. */
export interface HttpEndpointParts {
  readonly pipeline: Pipeline;
  readonly verifier: Pick<TokenVerifier, 'verify'>;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly allowedOrigins: AllowedOrigins;
  /** Proxies in front whose `x-forwarded-for` is believed. */
  readonly trustedProxies: number;
  /** Offers a page to write queries in, and introspection. */
  readonly development: boolean;
  readonly eventStream: EventStream;
  /** Tried in this order. */
  readonly otherPaths: readonly OtherPaths[];
}

/** Answers one HTTP request. Everything it answers is JSON with a code, except pages and event streams. */
export function createHttpEndpoint(parts: HttpEndpointParts) {
  const always = parts.development ? {} : strictTransport;

  return async function handleHttp(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = requestIdOf(request.headers[requestIdHeader]);
    const headers = { ...always, ...corsHeaders(request, parts.allowedOrigins) };
    try {
      const path = pathOf(request);
      if (path === '/graphql') await answerGraphql(parts, request, response, requestId, headers);
      else if (!(await answerOtherPath(parts.otherPaths, request, response, path))) {
        throw httpRefusal(404, 'NOT_FOUND', 'There is nothing at this address.');
      }
    } catch (error) {
      if (error instanceof Refusal) sendRefusal(response, error, requestId, headers);
      else {
        const { status, body } = refusalAnswer(error, requestId, parts.logger);
        sendJson(response, status, body, requestId, headers);
      }
    }
  };
}

async function answerOtherPath(
  others: readonly OtherPaths[],
  ...asked: Parameters<OtherPaths>
): Promise<boolean> {
  for (const answer of others) if (await answer(...asked)) return true;
  return false;
}

async function answerGraphql(
  parts: HttpEndpointParts,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, preflightHeaders(request, parts.allowedOrigins)).end();
    return;
  }
  if (request.method !== 'POST' && request.method !== 'GET') {
    throw httpRefusal(405, 'METHOD_NOT_ALLOWED', 'Use POST, or GET for queries.', {
      allow: 'GET, POST, OPTIONS',
    });
  }
  if (parts.development && wantsPage(request)) return consolePage(response);
  const params = await readParamsOf(parts, request);
  const viewer = await authenticate(request.headers.authorization, parts.verifier);
  const caller = { viewer, requestId, clientAddress: clientAddress(request, parts.trustedProxies) };
  const traceparent = request.headers['traceparent'];
  if (request.headers.accept?.includes('text/event-stream') === true) {
    return parts.eventStream(params, caller, response, headers);
  }
  const gone = new Cancellation();
  const onClose = () => {
    if (!response.writableFinished) gone.cancel();
  };
  response.once('close', onClose);
  const queriesOnly = request.method === 'GET';
  const answer = await parts.pipeline({
    ...params,
    ...caller,
    queriesOnly,
    gone,
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
  });
  sendJson(response, answer.status, answer.body, requestId, {
    ...headers,
    ...answer.headers,
    'content-type': answerType(request),
  });
}

async function readParamsOf(parts: HttpEndpointParts, request: IncomingMessage): Promise<GraphqlParams> {
  if (request.method === 'POST') return readPost(request, parts.limits.bodyBytes);
  refuseForgedGet(request);
  return readGet(new URL(request.url ?? '/', 'http://localhost'));
}

function wantsPage(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
}

function answerType(request: IncomingMessage): string {
  const type = request.headers.accept?.includes('application/graphql-response+json') === true;
  return `${type ? 'application/graphql-response+json' : 'application/json'}; charset=utf-8`;
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
