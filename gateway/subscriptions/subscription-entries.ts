import type { Server } from 'node:http';
import type { TokenVerifier } from '@progressive/access-tokens';
import type { LiveSchema } from '../federation/live-schema.js';
import type { AllowedOrigins } from '../http/cross-origin.js';
import type { EventStream } from '../http/http-endpoint.js';
import type { Pipeline } from '../operation-pipeline.js';
import { ConnectionRegister } from './connection-register.js';
import { createEventStreamEntry } from './event-stream-entry.js';
import { createSocketEntry } from './socket-entry.js';
import { closeCodes } from './socket-limits.js';
import type { HubParts, SubscriptionHub } from './subscription-hub.js';

/** What the ways in for subscriptions work with. */
export type EntryParts = Pick<HubParts, 'logger' | 'metrics' | 'socketLimits'> & {
  readonly schema: LiveSchema;
  readonly hub: SubscriptionHub;
  readonly pipeline: Pipeline;
  readonly verifier: Pick<TokenVerifier, 'verify'>;
  readonly clock: () => number;
  readonly allowedOrigins: AllowedOrigins;
  readonly trustedProxies: number;
};

/** The ways in for subscriptions, with the connections they hold. */
export interface SubscriptionEntries extends AsyncDisposable {
  attachWebSocket(server: Server): void;
  readonly eventStream: EventStream;
  closeAuthSession(authSessionId: string): void;
}

/** Opens graphql-transport-ws and server-sent events over one register of connections. */
export function createSubscriptionEntries(parts: EntryParts): SubscriptionEntries {
  const register = new ConnectionRegister(parts.socketLimits, parts.metrics, parts.clock);
  const sockets = createSocketEntry(parts, register);
  return {
    attachWebSocket: (server) => sockets.attach(server),
    eventStream: createEventStreamEntry(parts, register),
    closeAuthSession: (authSessionId) => register.endAuthSession(authSessionId),
    async [Symbol.asyncDispose]() {
      register.refuse();
      register.endAll(closeCodes.goingAway, 'Going away');
      await sockets[Symbol.asyncDispose]();
    },
  };
}
