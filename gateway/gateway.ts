import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { TokenVerifier, ViewerClaims } from '@progressive/access-tokens';
import { createMemoryRateLimiter, type RateLimiter } from '@progressive/cache';
import type { Subgraph } from '@progressive/subgraph-server';
import { createTracer, type Logger, type Metrics, requestIdOf, type Tracer } from '@progressive/telemetry';
import { createInternalTokens, type MintInternalToken } from './auth/internal-tokens.js';
import { disableApolloTelemetry } from './config.js';
import type { AgentPatience } from './federation/agent-guard.js';
import { type AgentSource, type Agents, openAgents } from './federation/agents.js';
import { LiveSchema } from './federation/live-schema.js';
import { createSchemaReload } from './federation/schema-reload.js';
import { createSchemaSnapshot, type SnapshotOptions } from './federation/schema-snapshot.js';
import { readSupergraph, watchSupergraph } from './federation/supergraph-file.js';
import { calendarRoute } from './http/calendar-route.js';
import type { OtherPaths } from './http/http-endpoint.js';
import { createHttpEndpoint } from './http/http-endpoint.js';
import { defaultLimits, type Limits } from './limits/limits-config.js';
import { createGatewayMetrics, type GatewayMetrics } from './observability/gateway-metrics.js';
import {
  createPipeline,
  type OperationAnswer,
  type OperationRequest,
  type PipelineParts,
} from './operation-pipeline.js';
import { defaultSocketLimits, type SocketLimits } from './subscriptions/socket-limits.js';
import { createSubscriptionEntries } from './subscriptions/subscription-entries.js';
import { createSubscriptionHub } from './subscriptions/subscription-hub.js';

export { closeEndedLogins } from './auth/close-ended-logins.js';
export type { AgentPatience } from './federation/agent-guard.js';
export type { AgentSource, RemoteAddress } from './federation/agents.js';
export type { LocalAgent } from './federation/in-process-data-source.js';
export type { OtherPaths } from './http/http-endpoint.js';
export { serveStatic } from './http/static-files.js';
export { defaultLimits, type Limits } from './limits/limits-config.js';
export type { OperationAnswer } from './operation-pipeline.js';
export { defaultSocketLimits, type SocketLimits } from './subscriptions/socket-limits.js';

/** What the gateway is built from. */
export interface GatewayDependencies {
  /**
   * The composed supergraph as text, or the file it is in: a file is watched and loaded again when it changes. What is
   * loaded is validated, except a first text that was composed and checked with this very code.
   */
  readonly supergraph: ({ readonly sdl: string } | { readonly path: string }) & { readonly isChecked?: true };
  /** Where each subgraph of the supergraph is. */
  readonly agents: Readonly<Record<string, AgentSource>>;
  /** Subgraphs that live inside the gateway, such as the Master Control Agent. */
  readonly guests?: readonly Subgraph[];
  readonly verifier: Pick<TokenVerifier, 'verify'>;
  /** Shared with the agents; at least 32 bytes. */
  readonly internalSecret: Uint8Array;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly limits?: Partial<Limits>;
  readonly socketLimits?: Partial<SocketLimits>;
  /** Counts points over all gateways; without it this process counts for itself. */
  readonly rateLimiter?: RateLimiter;
  /** Without it nothing is traced. */
  readonly tracer?: Tracer;
  /** Timeouts, breaker and bulkhead of single agents. */
  readonly patience?: Readonly<Record<string, Partial<AgentPatience>>>;
  /** Web pages of other origins that may call. */
  readonly allowedOrigins?: ReadonlySet<string>;
  readonly trustedProxies?: number;
  /** Introspection and a page to try operations in. */
  readonly development?: boolean;
  /** Answers addresses other than /graphql, e.g. `serveStatic(folder)`. */
  readonly otherPaths?: OtherPaths;
}

/** One operation for {@link Gateway.execute}. */
export type GatewayRequest = Omit<OperationRequest, 'requestId' | 'viewer'> & {
  readonly viewer?: ViewerClaims | null;
  readonly requestId?: string;
};

/** The running gateway. It opens no port: give its handlers to a server. */
export interface Gateway extends AsyncDisposable {
  /** Runs one query or mutation. Never rejects: what goes wrong is in the answer. */
  execute(request: GatewayRequest): Promise<OperationAnswer>;
  handleHttp(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Takes graphql-transport-ws sockets on `/graphql` of a server. */
  attachWebSocket(server: Server): void;
  /** Puts another supergraph into use: plans of the most used operations are ready before the swap. @throws Error */
  reload(sdl: string): Promise<void>;
  /** Resolves when the supergraph is loaded and the guests answer. @throws Error */
  ready(): Promise<void>;
  /** Ends sockets and event streams (1001) and takes no new ones; requests go on. The first step of a graceful stop. */
  drain(): Promise<void>;
  /** Ends sockets and streams of a login within moments, for sign-out. */
  closeAuthSession(authSessionId: string): void;
}

/** Builds the gateway. @throws Error when the supergraph cannot be loaded. */
export async function createGateway(deps: GatewayDependencies): Promise<Gateway> {
  disableApolloTelemetry();
  const { logger } = deps;
  const limits: Limits = { ...defaultLimits, ...deps.limits };
  const metrics = createGatewayMetrics(deps.metrics);
  const tracer = deps.tracer ?? createTracer({ service: 'gateway' });
  const mintToken = createInternalTokens(deps.internalSecret, deps.clock);
  const agents = await openGatewayAgents(deps, metrics, tracer, mintToken);
  const snapshotOptions: SnapshotOptions = {
    limits,
    logger,
    introspection: deps.development === true,
    dataSourceOf: (name) => agents.dataSource(name),
  };
  const sdl = 'sdl' in deps.supergraph ? deps.supergraph.sdl : await readSupergraph(deps.supergraph.path);
  const schema = new LiveSchema(
    await createSchemaSnapshot(sdl, { ...snapshotOptions, isChecked: deps.supergraph.isChecked === true }),
  );
  const { reload, settled } = createSchemaReload(schema, snapshotOptions, logger);
  const watch = 'path' in deps.supergraph ? watchSupergraph(deps.supergraph.path, reload, logger) : undefined;
  const rateLimiter = deps.rateLimiter ?? createMemoryRateLimiter();
  const parts: PipelineParts = { schema, limits, rateLimiter, tracer, logger, metrics };
  const { pipeline, hub, entries, handleHttp } = openEntries(deps, parts, agents, mintToken);
  return {
    execute: ({ viewer = null, requestId, ...request }) =>
      pipeline({ ...request, viewer, requestId: requestIdOf(requestId) }),
    handleHttp,
    attachWebSocket: (httpServer) => entries.attachWebSocket(httpServer),
    reload,
    async ready() {
      await Promise.all((deps.guests ?? []).map((guest) => guest.ping()));
    },
    drain: async () => entries[Symbol.asyncDispose](),
    closeAuthSession: (authSessionId) => entries.closeAuthSession(authSessionId),
    async [Symbol.asyncDispose]() {
      watch?.close();
      await entries[Symbol.asyncDispose]();
      await hub[Symbol.asyncDispose]();
      await settled();
      await schema.current.stop();
      await agents[Symbol.asyncDispose]();
    },
  };
}

/** The ways in: HTTP, sockets and event streams over one pipeline and one hub. */
function openEntries(
  deps: GatewayDependencies,
  parts: PipelineParts,
  agents: Agents,
  mintToken: MintInternalToken,
) {
  const { verifier, clock, allowedOrigins = new Set<string>(), trustedProxies = 0 } = deps;
  const { schema, limits, logger, metrics } = parts;
  const pipeline = createPipeline(parts);
  const socketLimits: SocketLimits = { ...defaultSocketLimits, ...deps.socketLimits };
  const hub = createSubscriptionHub({ ...parts, agents, mintToken, socketLimits });
  const common = { pipeline, verifier, logger, allowedOrigins, trustedProxies };
  const entries = createSubscriptionEntries({ ...common, schema, hub, socketLimits, metrics, clock });
  const handleHttp = createHttpEndpoint({
    ...common,
    limits,
    development: deps.development === true,
    eventStream: entries.eventStream,
    otherPaths: [
      calendarRoute({ pipeline, schema, rateLimiter: parts.rateLimiter, trustedProxies }),
      ...(deps.otherPaths === undefined ? [] : [deps.otherPaths]),
    ],
  });
  return { pipeline, hub, entries, handleHttp };
}

function openGatewayAgents(
  deps: GatewayDependencies,
  metrics: GatewayMetrics,
  tracer: Tracer,
  mintToken: MintInternalToken,
): Promise<Agents> {
  const guests = Object.fromEntries((deps.guests ?? []).map((guest) => [guest.name, guest]));
  const { logger } = deps;
  return openAgents(
    { ...deps.agents, ...guests },
    {
      patience: deps.patience ?? {},
      mintToken,
      tracer,
      observer: {
        fetched(agent, milliseconds, outage, requestId) {
          metrics.fetchEnded(agent, milliseconds, outage);
          if (outage === undefined || outage.reason === 'cancelled') return;
          logger.warn('an agent gave no answer', {
            agent,
            requestId,
            code: outage.reason,
            error: outage.cause,
          });
        },
        breakerChanged(agent, state) {
          metrics.breakerChanged(agent, state);
          logger.warn('circuit breaker changed', { agent, code: state });
        },
      },
    },
  );
}
