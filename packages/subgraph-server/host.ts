import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { verifyInternalToken } from '@progressive/access-tokens';
import { type Logger, requestIdHeader, requestIdOf } from '@progressive/telemetry';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { formatGraphqlError } from './format-error.js';
import { readJsonBody, UnreadableBody } from './read-json-body.js';
import type { RequestContext, Subgraph } from './subgraph.js';

/** How a subgraph is served. */
export interface HostOptions {
  readonly subgraph: Subgraph;
  /** 0 takes a free port. */
  readonly port: number;
  /** Loopback unless a deployment says otherwise. */
  readonly address?: string;
  /** Shared with the gateway; whoever cannot sign with it is refused before GraphQL is parsed. */
  readonly internalSecret: Uint8Array;
  readonly logger: Logger;
  readonly clock: () => number;
  /** Served by GET to anybody. */
  readonly documents?: PublicDocuments;
}

/** JSON documents by path, e.g. `/.well-known/jwks.json`. */
export type PublicDocuments = Readonly<Record<string, () => unknown>>;

/** A listening subgraph. */
export interface HostedSubgraph extends AsyncDisposable {
  readonly url: string;
  readonly webSocketUrl: string;
}

/** The gateway is the only client, and its operations are bounded already. */
const bodyLimitBytes = 2_000_000;

/** Checks the gateway's internal token. @throws when it is missing, forged, expired or for another agent. */
type Authenticate = (token: string | undefined) => ReturnType<typeof verifyInternalToken>;

/** Serves `POST /graphql` and graphql-ws on the same path, for the gateway alone. */
export async function hostSubgraph(options: HostOptions): Promise<HostedSubgraph> {
  const { subgraph, logger } = options;
  const server = await createApolloServer(options);
  await server.start();
  const authenticate: Authenticate = (token) =>
    verifyInternalToken(options.internalSecret, token ?? '', {
      audience: subgraph.name,
      now: options.clock(),
    });
  const answer = await createAnswer(options, server, authenticate);
  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      logger.error('request failed', { error });
      if (!response.headersSent) sendJson(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong.');
    });
  });
  const sockets = serveSockets(http, subgraph, authenticate);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(options.port, options.address ?? '127.0.0.1', resolve);
  });
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    webSocketUrl: `ws://127.0.0.1:${port}/graphql`,
    async [Symbol.asyncDispose]() {
      await sockets.dispose();
      http.closeIdleConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
      await server.stop();
    },
  };
}

/** Apollo Server is loaded here and not above: agents inside one process are not served over HTTP and need none. */
async function createApolloServer({ subgraph, logger }: HostOptions): Promise<ApolloServer<RequestContext>> {
  const { ApolloServer } = await import('@apollo/server');
  const { ApolloServerPluginInlineTraceDisabled } = await import('@apollo/server/plugin/disabled');
  return new ApolloServer<RequestContext>({
    schema: subgraph.schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) =>
      formatGraphqlError(formatted, error, '', (cause) => logger.error('masked error', { error: cause })),
  });
}

async function createAnswer(
  { subgraph, documents }: HostOptions,
  server: ApolloServer<RequestContext>,
  authenticate: Authenticate,
) {
  const { HeaderMap } = await import('@apollo/server');
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const document = request.method === 'GET' ? documents?.[request.url ?? ''] : undefined;
    if (document !== undefined) {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'max-age=300' });
      response.end(JSON.stringify(document()));
      return;
    }
    if (request.method !== 'POST' || request.url !== '/graphql') {
      return sendJson(response, 404, 'NOT_FOUND', 'POST /graphql is the only address here.');
    }
    const claims = await authenticate(bearer(request.headers.authorization)).catch(() => null);
    if (claims === null)
      return sendJson(response, 401, 'UNAUTHENTICATED', 'Only the gateway may call this service.');
    const body = await readJsonBody(request, bodyLimitBytes).catch((error: unknown) => {
      if (error instanceof UnreadableBody) return error;
      throw error;
    });
    if (body instanceof UnreadableBody) return sendJson(response, body.status, 'BAD_REQUEST', body.message);
    const abort = new AbortController();
    response.on('close', () => abort.abort());
    const context = subgraph.createContext({
      ...claims,
      requestId: requestIdOf(request.headers[requestIdHeader]),
      signal: abort.signal,
    });
    const headers = new HeaderMap([['content-type', 'application/json']]);
    const result = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => context,
    });
    for (const [name, value] of result.headers) response.setHeader(name, value);
    response.statusCode = result.status ?? 200;
    response.end(result.body.kind === 'complete' ? result.body.string : undefined);
  };
}

function serveSockets(http: Server, subgraph: Subgraph, authenticate: Authenticate) {
  const sockets = new WebSocketServer({ server: http, path: '/graphql', maxPayload: bodyLimitBytes });
  return useServer<{ token?: string; requestId?: string }>(
    {
      schema: subgraph.schema,
      onConnect: async ({ connectionParams }) =>
        authenticate(connectionParams?.token).then(
          () => true,
          () => false,
        ),
      context: async ({ connectionParams }) =>
        subgraph.createContext({
          ...(await authenticate(connectionParams?.token)),
          requestId: requestIdOf(connectionParams?.requestId),
        }),
    },
    sockets,
  );
}

function bearer(header: string | undefined): string | undefined {
  return header?.startsWith('Bearer ') === true ? header.slice('Bearer '.length) : undefined;
}

function sendJson(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
