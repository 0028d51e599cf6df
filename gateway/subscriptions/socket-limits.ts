/** What sockets and event streams may take. */
export interface SocketLimits {
  /** Open sockets and streams in this process. */
  readonly connections: number;
  readonly connectionsPerUser: number;
  readonly connectionsPerAddress: number;
  readonly subscriptionsPerSocket: number;
  readonly payloadBytes: number;
  readonly initTimeoutMs: number;
  /** A ping goes out this often; no pong by the next one ends the socket. */
  readonly heartbeatMs: number;
  /** Events of one subscription that wait for the client; then the source is no longer read. */
  readonly queuedEvents: number;
  /** Events of one subscription that are joined at the same time. */
  readonly concurrentJoins: number;
  /** A client that takes nothing for this long while its queue is full is sent away. */
  readonly slowClientMs: number;
}

export const defaultSocketLimits: SocketLimits = {
  connections: 20_000,
  connectionsPerUser: 10,
  connectionsPerAddress: 100,
  subscriptionsPerSocket: 25,
  payloadBytes: 65_536,
  initTimeoutMs: 3_000,
  heartbeatMs: 15_000,
  queuedEvents: 256,
  concurrentJoins: 8,
  slowClientMs: 10_000,
};

/** Why the gateway closes a socket; 4400–4409 are graphql-ws's own. */
export const closeCodes = {
  goingAway: 1001,
  unauthorized: 4401,
  /** Too many connections, or a client that does not take its events. */
  tooMuch: 4429,
} as const;
