import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { currentTraceparent, requestIdHeader, type Tracer } from '@progressive/telemetry';
import { Pool } from 'undici';
import type { MintInternalToken } from '../auth/internal-tokens.js';
import type { Cancellation } from '../cancellation.js';
import { type RequestScope, recordActivity } from '../context.js';
import { type AgentGuard, type AgentPatience, createAgentGuard } from './agent-guard.js';
import type { AgentObserver } from './agent-observer.js';
import { AgentOutage, outageResponse, type SubgraphResponse } from './agent-outage.js';
import { type PostAnswer, PostTimeout, postJson } from './post-json.js';
import { readScope } from './request-scope-of.js';
import { NoLongerWanted, SharedFlights } from './shared-flights.js';

/** An agent that runs elsewhere. */
export interface RemoteAgent {
  readonly name: string;
  /** Full address of its GraphQL endpoint. */
  readonly url: string;
}

/** What fetching from elsewhere takes. */
export interface RemoteOptions {
  readonly patience: AgentPatience;
  readonly observer: AgentObserver;
  readonly mintToken: MintInternalToken;
  readonly tracer: Tracer;
}

/** Beginnings of request bodies that are kept. */
const headCapacity = 2_000;

interface Fetch {
  readonly body: string;
  readonly token: string;
  readonly requestId: string;
}

/**
 * Fetches from an agent over HTTP on kept-alive connections. Each fetch has a deadline; queries are tried once more
 * when the agent was not reached; equal queries of callers with equal rights that are in flight share one answer; an
 * agent that keeps failing is not asked for a while. An agent without answer gives an outage response.
 */
export class RemoteDataSource implements GraphQLDataSource, AsyncDisposable {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #guard: AgentGuard;
  readonly #flights = new SharedFlights<string>();
  readonly #heads = new Map<string, string>();

  constructor(
    private readonly agent: RemoteAgent,
    private readonly options: RemoteOptions,
  ) {
    const { origin, pathname, search } = new URL(agent.url);
    this.#path = `${pathname}${search}`;
    this.#pool = new Pool(origin, {
      connections: options.patience.concurrent,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      connect: { timeout: Math.min(2_000, options.patience.timeoutMs) },
      // The fetch's own deadline rules; undici's are coarser.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#guard = createAgentGuard(agent.name, options.patience, options.observer);
  }

  /** Answers one fetch of a query plan; never rejects. */
  async process(options: GraphQLDataSourceProcessOptions): Promise<SubgraphResponse> {
    const scope = readScope(options);
    const { request } = options;
    const started = performance.now();
    let outage: AgentOutage | undefined;
    const response = await this.#answer(request, scope).catch((error: unknown) => {
      outage =
        error instanceof AgentOutage ? error : new AgentOutage(this.agent.name, 'broken', { cause: error });
      return outageResponse(outage, request);
    });
    const milliseconds = performance.now() - started;
    recordActivity(scope, this.agent.name, milliseconds, outage !== undefined);
    this.options.observer.fetched(this.agent.name, milliseconds, outage, scope.requestId);
    return response;
  }

  /** Closes the connections. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.destroy();
  }

  async #answer(
    { query, variables, operationName }: GraphQLDataSourceProcessOptions['request'],
    scope: RequestScope,
  ): Promise<SubgraphResponse> {
    if (scope.cancellation.cancelled) throw new AgentOutage(this.agent.name, 'cancelled');
    const body = this.#bodyOf(query ?? '', variables, operationName);
    const isQuery = query?.startsWith('mutation') !== true;
    const key = isQuery && scope.mayShareReads ? `${scope.authorisation}\n${body}` : undefined;
    const fetch = {
      body,
      token: this.options.mintToken(scope, this.agent.name),
      requestId: scope.requestId,
    };
    const text = await this.#flights
      .join(key, scope.cancellation, (flight) =>
        this.#guard.run(
          () =>
            this.options.tracer.span(`fetch ${this.agent.name}`, { kind: 'client' }, () =>
              this.#post(fetch, flight),
            ),
          isQuery,
        ),
      )
      .catch((error: unknown) => {
        throw error instanceof NoLongerWanted ? new AgentOutage(this.agent.name, 'cancelled') : error;
      });
    // Each sharer parses for itself: Apollo merges later fetches into the objects.
    return this.#read(text);
  }

  async #post({ body, token, requestId }: Fetch, flight: Cancellation): Promise<string> {
    const { name } = this.agent;
    const traceparent = currentTraceparent();
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      [requestIdHeader]: requestId,
    };
    if (traceparent !== undefined) headers['traceparent'] = traceparent;
    let answer: PostAnswer;
    try {
      const request = { path: this.#path, headers, body };
      answer = await postJson(this.#pool, request, this.options.patience.timeoutMs, flight);
    } catch (error) {
      if (error instanceof PostTimeout) throw new AgentOutage(name, 'timeout');
      throw new AgentOutage(name, flight.cancelled ? 'cancelled' : 'unreachable', { cause: error });
    }
    if (answer.status === 401 || answer.status === 403) throw new AgentOutage(name, 'refused');
    if (answer.status >= 500) throw new AgentOutage(name, 'broken');
    return answer.text;
  }

  /** The texts of fetches are the planner's: long, few, and the same each time. Only the variables are written anew. */
  #bodyOf(query: string, variables: unknown, operationName: string | undefined): string {
    let head = this.#heads.get(query);
    if (head === undefined) {
      head = `{"query":${JSON.stringify(query)}`;
      if (operationName !== undefined) head += `,"operationName":${JSON.stringify(operationName)}`;
      if (this.#heads.size >= headCapacity) this.#heads.clear();
      this.#heads.set(query, head);
    }
    return `${head},"variables":${JSON.stringify(variables ?? {})}}`;
  }

  #read(text: string): SubgraphResponse {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw new AgentOutage(this.agent.name, 'broken', { cause });
    }
    if (typeof value !== 'object' || value === null || !('data' in value || 'errors' in value)) {
      throw new AgentOutage(this.agent.name, 'broken');
    }
    return value as SubgraphResponse;
  }
}
