import type { ViewerClaims } from '@progressive/access-tokens';
import type { Cache } from '@progressive/cache';
import type { EventBus, Signal } from '@progressive/event-bus';
import type { Logger } from '@progressive/telemetry';
import type { GraphQLSchema } from 'graphql';
import { unauthenticated } from './caller-error.js';

/** Named data sets: `reference` is what the agent needs to work, `demo` makes the demo person. */
export type SeedScenario = 'reference' | 'demo';

/** One request as the gateway passes it on. */
export interface SubgraphRequest {
  /** Null for a caller who has not signed in. */
  readonly viewer: ViewerClaims | null;
  readonly requestId: string;
  /** Aborted when the caller is gone or the deadline has passed. */
  readonly signal?: AbortSignal | undefined;
}

/** What every resolver's context begins with; agents add their loaders and use cases. */
export interface RequestContext extends SubgraphRequest {}

/** An agent: a federated subgraph that a host serves over HTTP (`main.ts`) or in process (`embedded`). */
export interface Subgraph extends AsyncDisposable {
  /** As in supergraph.yaml. */
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** A fresh context per request: loaders must not outlive it. */
  createContext(request: SubgraphRequest): RequestContext;
  /** Writes a data set; running it again changes nothing. */
  seed(scenario: SeedScenario): Promise<void>;
  /** Starts background work (outbox relay, consumers). */
  start(): Promise<void>;
  /** What makes the first answers fast; the host calls it once it listens, and waits for nothing. */
  warmUp?(): Promise<unknown>;
  /** Resolves when the agent's own pools answer. @throws when they do not. */
  ping(): Promise<void>;
}

/** What an agent is built from. Everything that differs between production, development and tests comes in here. */
export interface SubgraphDependencies {
  /** PostgreSQL connection string; the agent narrows it to its own role and schema. */
  readonly databaseUrl: string;
  /** Most connections the agent may hold. */
  readonly poolSize?: number;
  readonly cache: Cache;
  readonly eventBus: EventBus;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What a host has besides, for agents that push events of their own. */
export interface HostedDependencies extends SubgraphDependencies {
  /** Wakes subscriptions in every process. */
  readonly signal: Signal;
}

/** The signed-in caller. @throws UNAUTHENTICATED for anybody else. */
export function requireViewer(context: SubgraphRequest): ViewerClaims {
  if (context.viewer === null) throw unauthenticated();
  return context.viewer;
}
