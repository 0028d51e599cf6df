import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { requestIdOf } from '@progressive/telemetry';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import {
  type Context,
  handleProtocols,
  makeServer,
  type ServerOptions,
  type SubscribePayload,
} from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { authenticate } from '../auth/authenticate.js';
import { clientAddress } from '../http/client-address.js';
import { isOriginAllowed } from '../http/cross-origin.js';
import { readParams } from '../http/read-request.js';
import { Refusal, refuse } from '../limits/refusal.js';
import { type OperationAnswer, refusalAnswer } from '../operation-pipeline.js';
import type { Connection, ConnectionRegister } from './connection-register.js';
import { closeCodes } from './socket-limits.js';
import { carryProtocol, type SocketExtra } from './socket-transport.js';
import type { EntryParts } from './subscription-entries.js';

type SocketContext = Context<Record<string, unknown> | undefined, SocketExtra>;

/** What a socket is given besides graphql-ws's own state. */
interface OpenSocket {
  readonly connection: Connection;
  readonly address: string;
}

type StartedOperation = ReturnType<NonNullable<ServerOptions['execute']>>;

/** The result of a subscribe message, made before graphql-ws asks to execute. */
interface Prepared extends ExecutionArgs {
  readonly start: () => StartedOperation;
}

/** A closed socket that does not answer its close frame is cut after this, milliseconds. */
const closeGraceMs = 2_000;

/** Takes graphql-transport-ws sockets on `/graphql`. Queries and mutations over a socket go through the pipeline too. */
export function createSocketEntry(parts: EntryParts, register: ConnectionRegister) {
  const { socketLimits, logger } = parts;
  const sockets = new WeakMap<WebSocket, OpenSocket>();
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: socketLimits.payloadBytes,
    perMessageDeflate: false,
    handleProtocols,
  });
  const protocol = createProtocol(parts, ({ extra }) => {
    const open = sockets.get(extra.socket);
    if (open === undefined) throw new Error('a message on a socket that was not registered');
    return open;
  });
  const transport = { logger, heartbeatMs: socketLimits.heartbeatMs };

  return {
    attach(http: Server): void {
      http.on('upgrade', (request, stream, head) => {
        const refusal = refuseUpgrade(request, parts);
        if (refusal !== undefined) return answerUpgrade(stream, refusal);
        const address = clientAddress(request, parts.trustedProxies);
        let socket: WebSocket | undefined;
        const connection = register.open(address, (code, reason) => {
          if (socket !== undefined) closeSocket(socket, code, reason);
        });
        if (connection === undefined) return answerUpgrade(stream, 429);
        const onFailure = () => connection.closed(1006);
        stream.once('close', onFailure);
        wss.handleUpgrade(request, stream, head, (opened) => {
          stream.off('close', onFailure);
          socket = opened;
          sockets.set(opened, { connection, address });
          opened.once('close', (code) => connection.closed(code));
          carryProtocol(protocol, opened, request, transport);
        });
      });
    },
    async [Symbol.asyncDispose](): Promise<void> {
      for (const socket of wss.clients) closeSocket(socket, closeCodes.goingAway, 'Going away');
      await new Promise<void>((resolve) => wss.close(() => resolve()));
    },
  };
}

function createProtocol(parts: EntryParts, openSocketOf: (context: SocketContext) => OpenSocket) {
  const bind = (context: SocketContext, payload: Record<string, unknown> | undefined) =>
    bindSocket(context.extra.socket, openSocketOf(context).connection, payload, parts);
  return makeServer<Record<string, unknown> | undefined, SocketExtra>({
    connectionInitWaitTimeout: parts.socketLimits.initTimeoutMs,
    onConnect: (context) => bind(context, context.connectionParams),
    async onPing(context, payload) {
      // In-band refresh: a ping that carries a token. Its pong says that the token is taken.
      if (payload?.['authorization'] !== undefined && context.acknowledged) await bind(context, payload);
    },
    onSubscribe: (context, _id, payload) => prepareMessage(parts, context, openSocketOf(context), payload),
    subscribe: (args) => (args as Prepared).start(),
    execute: (args) => (args as Prepared).start(),
    onNext: (_context, _id, _payload, _args, { data, errors }) => ({
      ...(errors === undefined ? {} : { errors: errors as readonly GraphQLFormattedError[] }),
      ...(data === undefined ? {} : { data }),
    }),
  });
}

/** Binds a socket to the token in `payload`; closes it and resolves to false when that cannot be. */
async function bindSocket(
  socket: WebSocket,
  connection: Connection,
  payload: Record<string, unknown> | undefined,
  { verifier }: EntryParts,
): Promise<boolean> {
  try {
    const given = payload?.['authorization'] ?? payload?.['Authorization'];
    const viewer = await authenticate(typeof given === 'string' ? given : undefined, verifier);
    const outcome = connection.bind(viewer);
    if (outcome === 'bound') return true;
    if (outcome === 'too-many') closeSocket(socket, closeCodes.tooMuch, 'Too many connections');
    else closeSocket(socket, closeCodes.unauthorized, 'The new token is of another person');
  } catch (error) {
    // A close reason holds at most 123 bytes.
    const reason = error instanceof Refusal ? error.message.slice(0, 100) : 'Unauthorized';
    closeSocket(socket, closeCodes.unauthorized, reason);
  }
  return false;
}

/** Prepares one subscribe message. Errors that are returned go out as the protocol's `error` message. */
async function prepareMessage(
  parts: EntryParts,
  context: SocketContext,
  { connection, address }: OpenSocket,
  payload: SubscribePayload,
): Promise<Prepared | GraphQLError[]> {
  const requestId = requestIdOf(undefined);
  try {
    const open = Object.keys(context.subscriptions).length;
    const most = parts.socketLimits.subscriptionsPerSocket;
    if (open > most) {
      const limit = { limit: 'subscriptionsPerSocket', max: most };
      throw refuse(
        429,
        'TOO_MANY_SUBSCRIPTIONS',
        `One socket carries at most ${most} operations at a time.`,
        limit,
      );
    }
    const params = readParams(payload);
    const common = { ...params, requestId, clientAddress: address };
    const { schema, operations } = parts.schema.current;
    const prepared = operations.prepare(params.query, params.operationName);
    const base = { schema, document: prepared.document, operationName: prepared.selector ?? null };
    if (prepared.operation.operation !== 'subscription') {
      const { viewer } = connection;
      return { ...base, start: () => parts.pipeline({ ...common, viewer }).then(asExecutionResult) };
    }
    const delivery = await parts.hub.subscribe({
      ...common,
      viewer: () => connection.viewer,
      onSlow: () =>
        closeSocket(context.extra.socket, closeCodes.tooMuch, 'Too slow: come back with your last cursor'),
    });
    return { ...base, start: () => delivery as AsyncGenerator<ExecutionResult> };
  } catch (error) {
    const { body } = refusalAnswer(error, requestId, parts.logger);
    return (body.errors ?? []).map(({ message, extensions }) => new GraphQLError(message, { extensions }));
  }
}

/** graphql-ws wants error instances here, but sends what `onNext` gives it: the formatted errors as they are. */
function asExecutionResult({ body }: OperationAnswer): ExecutionResult {
  return body as ExecutionResult;
}

function refuseUpgrade(request: IncomingMessage, { allowedOrigins }: EntryParts): number | undefined {
  if (request.url?.split('?')[0] !== '/graphql') return 404;
  return isOriginAllowed(request, allowedOrigins) ? undefined : 403;
}

function answerUpgrade(stream: Duplex, status: number): void {
  stream.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  );
}

function closeSocket(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), closeGraceMs).unref();
}
