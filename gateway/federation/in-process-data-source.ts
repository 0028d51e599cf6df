import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Subgraph } from '@progressive/subgraph-server';
import { type DocumentNode, execute, type GraphQLFormattedError, parse } from 'graphql';
import type { Cancellation } from '../cancellation.js';
import { type RequestScope, recordActivity } from '../context.js';
import type { AgentObserver } from './agent-observer.js';
import { AgentOutage, outageResponse, type SubgraphResponse } from './agent-outage.js';
import { readScope } from './request-scope-of.js';

/** What the in-process data source needs of an agent. */
export type LocalAgent = Pick<Subgraph, 'name' | 'schema' | 'createContext'>;

/** Documents that the planner made; they are few and repeat. */
const documentCapacity = 2_000;

/**
 * Executes fetches on an agent's schema in this process. The agent's own context is built once per request, so that
 * its loaders batch over all fetches of a plan.
 */
export class InProcessDataSource implements GraphQLDataSource {
  readonly #documents = new Map<string, DocumentNode>();

  constructor(
    private readonly agent: LocalAgent,
    private readonly options: { timeoutMs: number; observer: AgentObserver },
  ) {}

  /** Answers one fetch; an agent that throws or hangs gives an outage, never a rejected promise. */
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

  async #answer(
    request: GraphQLDataSourceProcessOptions['request'],
    scope: RequestScope,
  ): Promise<SubgraphResponse> {
    const result = execute({
      schema: this.agent.schema,
      document: this.#documentOf(request.query ?? ''),
      variableValues: request.variables,
      operationName: request.operationName,
      contextValue: agentContext(this.agent, scope),
    });
    const { data, errors } = await within(
      result,
      scope.cancellation,
      this.options.timeoutMs,
      this.agent.name,
    );
    // Apollo reads message, path and extensions; the errors stay what they are, so that their causes reach the log.
    return {
      data: data ?? null,
      ...(errors === undefined ? {} : { errors: errors as readonly GraphQLFormattedError[] }),
    };
  }

  #documentOf(query: string): DocumentNode {
    const known = this.#documents.get(query);
    if (known !== undefined) return known;
    if (this.#documents.size >= documentCapacity) this.#documents.clear();
    const document = parse(query, { noLocation: true });
    this.#documents.set(query, document);
    return document;
  }
}

/** The agent's own context for this request: made at its first fetch, the same for all that follow. */
export function agentContext(agent: LocalAgent, scope: RequestScope): object {
  const known = scope.subgraphContexts.get(agent.name);
  if (known !== undefined) return known;
  const { viewer, requestId, cancellation } = scope;
  const context = agent.createContext({ viewer, requestId, signal: cancellation.signal });
  scope.subgraphContexts.set(agent.name, context);
  return context;
}

async function within<T>(
  work: T | PromiseLike<T>,
  cancellation: Cancellation,
  timeoutMs: number,
  agent: string,
): Promise<T> {
  if (cancellation.cancelled) throw new AgentOutage(agent, 'cancelled');
  let timer: NodeJS.Timeout | undefined;
  let stopListening = () => {};
  const cut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AgentOutage(agent, 'timeout')), timeoutMs);
    stopListening = cancellation.onCancel(() => reject(new AgentOutage(agent, 'cancelled')));
  });
  try {
    return await Promise.race([work, cut]);
  } finally {
    clearTimeout(timer);
    stopListening();
  }
}
