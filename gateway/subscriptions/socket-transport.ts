import type { IncomingMessage } from 'node:http';
import type { Logger } from '@progressive/telemetry';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';

/** What graphql-ws's hooks find of the socket they serve. */
export interface SocketExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

/** Code for a server that failed; what failed is in its log only. */
const internalErrorCode = 4500;

/**
 * Carries graphql-ws's protocol over one socket of `ws`. `send` resolves when the data is with the operating system, so
 * that a subscription gives its next event only to a client that takes them. Errors go to our log: graphql-ws's own
 * adapter prints them, payloads included, to the console.
 */
export function carryProtocol(
  server: Server<SocketExtra>,
  socket: WebSocket,
  request: IncomingMessage,
  { logger, heartbeatMs }: { logger: Logger; heartbeatMs: number },
): void {
  socket.on('error', (error) => logger.debug('a socket failed', { component: 'socket', error }));
  const stopHeartbeat = startHeartbeat(socket, heartbeatMs);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve, reject) => {
          if (socket.readyState !== socket.OPEN) resolve();
          else
            socket.send(data, (error) => (error === undefined || error === null ? resolve() : reject(error)));
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (handle) => {
        socket.on('message', (data) => {
          handle((data as Buffer).toString('utf8')).catch((error: unknown) => {
            if (socket.readyState !== socket.OPEN) return;
            logger.error('a socket message could not be handled', { component: 'socket', error });
            socket.close(internalErrorCode, 'Internal server error');
          });
        });
      },
    },
    { socket, request },
  );
  socket.once('close', (code, reason) => {
    stopHeartbeat();
    void closed(code, String(reason));
  });
}

/** Pings every `everyMs`; a client that has not answered by the next ping is gone. */
function startHeartbeat(socket: WebSocket, everyMs: number): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, everyMs);
  return () => clearInterval(timer);
}
