import { type DocumentNode, subscribe } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { MintInternalToken } from '../auth/internal-tokens.js';
import type { RequestScope } from '../context.js';
import { type Agents, isLocal } from '../federation/agents.js';
import { agentContext, type LocalAgent } from '../federation/in-process-data-source.js';
import { refuse } from '../limits/refusal.js';
import type { EventResult } from './event-execution.js';

/** What an agent is asked to send the events of. */
export interface SourceRequest {
  readonly agent: string;
  readonly document: DocumentNode;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Lives as long as the subscription. */
  readonly scope: RequestScope;
}

/** Opens event streams at the agents. */
export interface EventSources extends AsyncDisposable {
  /**
   * Resolves to the events, or to one result with errors when the agent refuses.
   * @throws Refusal when the agent offers no subscriptions.
   */
  open(request: SourceRequest): Promise<AsyncIterable<EventResult> | EventResult>;
}

/**
 * Event streams of agents in this process come from graphql's own `subscribe`; those of others over graphql-transport-ws, on
 * one socket per agent and caller (a socket is opened with the caller's internal token, so it cannot serve others).
 */
export function createEventSources(agents: Agents, mintToken: MintInternalToken): EventSources {
  const clients = new Map<string, Client>();
  return {
    async open(request) {
      const source = agents.source(request.agent);
      if (isLocal(source)) return openLocal(source, request);
      if (source.wsUrl === undefined) {
        throw refuse(400, 'BAD_REQUEST', `The ${request.agent} agent offers no subscriptions here.`);
      }
      const key = `${request.agent}\n${request.scope.authorisation}`;
      const url = source.wsUrl;
      const client = clients.get(key) ?? openClient(url, request, mintToken, () => clients.delete(key));
      clients.set(key, client);
      return client.iterate<Record<string, unknown>>({
        query: request.query,
        variables: { ...request.variables },
      });
    },
    async [Symbol.asyncDispose]() {
      for (const client of clients.values()) await client.dispose();
      clients.clear();
    },
  };
}

async function openLocal(
  agent: LocalAgent,
  request: SourceRequest,
): Promise<AsyncIterable<EventResult> | EventResult> {
  return subscribe({
    schema: agent.schema,
    document: request.document,
    variableValues: request.variables,
    contextValue: agentContext(agent, request.scope),
  });
}

function openClient(
  url: string,
  { agent, scope }: SourceRequest,
  mintToken: MintInternalToken,
  onClosed: () => void,
): Client {
  return createClient({
    url,
    webSocketImpl: WebSocket,
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: 15_000,
    connectionAckWaitTimeout: 5_000,
    // What was sent while the socket was down is known to the agent only: the client resumes with its cursor.
    retryAttempts: 0,
    shouldRetry: () => false,
    connectionParams: () => ({ token: mintToken(scope, agent), requestId: scope.requestId }),
    on: { closed: onClosed },
  });
}
