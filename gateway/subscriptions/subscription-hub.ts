import type { ViewerClaims } from '@progressive/access-tokens';
import { GraphQLError, type GraphQLFormattedError, getVariableValues } from 'graphql';
import type { MintInternalToken } from '../auth/internal-tokens.js';
import { Cancellation } from '../cancellation.js';
import { authorisationOf, createRequestScope, type RequestScope } from '../context.js';
import type { Agents } from '../federation/agents.js';
import type { PreparedOperation } from '../federation/operation-store.js';
import type { SchemaSnapshot } from '../federation/schema-snapshot.js';
import { admitOperation } from '../limits/admit-operation.js';
import { Refusal, refuse } from '../limits/refusal.js';
import { masker, type PipelineParts } from '../operation-pipeline.js';
import { type EventExecution, type EventResult, executeEvent } from './event-execution.js';
import { cursorKey, planEvents } from './event-plan.js';
import { createEventSources, type EventSources } from './event-source.js';
import { type Delivery, deliverInOrder } from './ordered-delivery.js';
import { SharedJoins } from './shared-joins.js';
import type { SocketLimits } from './socket-limits.js';

/** A client's wish to be told of events. */
export interface SubscriptionRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly requestId: string;
  readonly clientAddress: string;
  /** The caller at this moment: a socket may refresh its token. */
  readonly viewer: () => ViewerClaims | null;
  /** The client does not take its events and must be disconnected. */
  readonly onSlow: () => void;
}

/** Runs subscriptions, whatever transport they came by. */
export interface SubscriptionHub extends AsyncDisposable {
  /** Resolves to the answers, one per event. @throws Refusal */
  subscribe(request: SubscriptionRequest): Promise<Delivery<EventResult>>;
}

/** What the hub works with. */
export type HubParts = PipelineParts & {
  readonly agents: Agents;
  readonly mintToken: MintInternalToken;
  readonly socketLimits: SocketLimits;
};

interface Running {
  execution: EventExecution;
  readonly request: SubscriptionRequest;
  readonly delivery: Delivery<EventResult>;
}

/** Builds the hub. */
export function createSubscriptionHub(parts: HubParts): SubscriptionHub {
  return new Hub(parts);
}

class Hub implements SubscriptionHub {
  readonly #sources: EventSources;
  readonly #joins = new SharedJoins<EventResult>(() => performance.now());
  readonly #running = new Set<Running>();
  readonly #stopListening: () => void;

  constructor(private readonly parts: HubParts) {
    this.#sources = createEventSources(parts.agents, parts.mintToken);
    this.#stopListening = parts.schema.onSwap((snapshot) => {
      for (const one of this.#running) replan(one, snapshot);
    });
  }

  async subscribe(request: SubscriptionRequest): Promise<Delivery<EventResult>> {
    const execution = await prepareExecution(this.parts, request);
    const { plan, variables } = execution;
    const cancellation = new Cancellation();
    const source = await this.#sources.open({
      agent: plan.agent,
      document: plan.sourceDocument,
      query: plan.sourceQuery,
      variables: used(plan.primary.variableUsages, variables),
      scope: scopeOf(request, cancellation),
    });
    if (!(Symbol.asyncIterator in source)) {
      cancellation.cancel();
      throw asRefusal(source, masker(this.parts, request.requestId));
    }
    return this.#run(source, execution, request, cancellation);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopListening();
    await Promise.all([...this.#running].map(({ delivery }) => delivery.return()));
    await this.#sources[Symbol.asyncDispose]();
  }

  #run(
    source: AsyncIterable<EventResult>,
    execution: EventExecution,
    request: SubscriptionRequest,
    cancellation: Cancellation,
  ): Delivery<EventResult> {
    const { socketLimits, metrics } = this.parts;
    metrics.subscriptionStarted();
    const delivery = deliverInOrder<EventResult, EventResult>(source, {
      join: (event) => this.#answer(one, event),
      concurrent: socketLimits.concurrentJoins,
      capacity: socketLimits.queuedEvents,
      slowMs: socketLimits.slowClientMs,
      onSlow: request.onSlow,
      onEnd: () => {
        this.#running.delete(one);
        cancellation.cancel();
        metrics.subscriptionEnded();
      },
    });
    const one: Running = { execution, request, delivery };
    this.#running.add(one);
    return delivery;
  }

  async #answer({ execution, request }: Running, event: EventResult): Promise<EventResult> {
    const started = performance.now();
    const mask = masker(this.parts, request.requestId);
    try {
      const key = shareKey(execution, event, authorisationOf(request.viewer()));
      const join = () => this.#join(execution, request, event);
      const { data = null, errors } = await (key === undefined ? join() : this.#joins.once(key, join));
      return errors === undefined ? { data } : { data, errors: errors.map(mask) };
    } catch (error) {
      const fault = new GraphQLError('an event could not be answered', { originalError: asError(error) });
      return { data: null, errors: [mask(fault)] };
    } finally {
      this.parts.metrics.eventDelivered(performance.now() - started);
    }
  }

  async #join(
    execution: EventExecution,
    request: SubscriptionRequest,
    event: EventResult,
  ): Promise<EventResult> {
    const deadline = new Cancellation();
    const timer = setTimeout(() => deadline.cancel(), this.parts.limits.deadlineMs);
    try {
      return await executeEvent(execution, event, scopeOf(request, deadline));
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Goes on over a new schema where the events still come from the same place, else ends the subscription. */
function replan(one: Running, snapshot: SchemaSnapshot): void {
  try {
    const { prepared, variables, plan, serviceMap } = one.execution;
    const again = snapshot.operations.prepare(prepared.source, prepared.selector, prepared.trusted);
    const next = planEvents(snapshot, again);
    const isSameSource = next.agent === plan.agent && next.sourceQuery === plan.sourceQuery;
    if (!isSameSource) throw new Error('the events come from another place now');
    one.execution = { snapshot, prepared: again, plan: next, variables, serviceMap };
  } catch {
    one.delivery.fail(
      refuse(409, 'SCHEMA_RELOAD', 'The schema has changed. Subscribe again with your last cursor.'),
    );
  }
}

async function prepareExecution(parts: HubParts, request: SubscriptionRequest): Promise<EventExecution> {
  const snapshot = parts.schema.current;
  const prepared = snapshot.operations.prepare(request.query, request.operationName);
  if (prepared.operation.operation !== 'subscription') {
    throw refuse(400, 'BAD_REQUEST', 'Only subscriptions can be subscribed to.');
  }
  const variables = request.variables ?? {};
  checkVariables(snapshot, prepared, variables);
  const payer = { viewer: request.viewer(), clientAddress: request.clientAddress };
  await admitOperation(prepared, variables, payer, parts);
  const plan = planEvents(snapshot, prepared);
  return { snapshot, prepared, plan, variables, serviceMap: parts.agents.serviceMap };
}

function checkVariables(
  { schema }: SchemaSnapshot,
  { operation }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...variables },
    { maxErrors: 3 },
  );
  const [first, ...rest] = (errors ?? []).map(({ message }) => ({
    message,
    extensions: { code: 'BAD_USER_INPUT' },
  }));
  if (first !== undefined) throw new Refusal(400, [first, ...rest]);
}

function scopeOf({ requestId, viewer }: SubscriptionRequest, cancellation: Cancellation): RequestScope {
  return createRequestScope({ requestId, viewer: viewer(), cancellation, mayShareReads: true });
}

function used(
  names: readonly string[] | undefined,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    (names ?? []).flatMap((name) => (name in variables ? [[name, variables[name]]] : [])),
  );
}

/** Tells apart everything that can change an answer; undefined when the event cannot be told from others. */
function shareKey(
  { snapshot, prepared, plan, variables }: EventExecution,
  event: EventResult,
  rights: string,
) {
  const root = event.data?.[plan.rootKey];
  if (!plan.hasCursor || typeof root !== 'object' || root === null || event.errors !== undefined)
    return undefined;
  const cursor: unknown = (root as Record<string, unknown>)[cursorKey];
  if (cursor === undefined || cursor === null) return undefined;
  const others = Object.entries(variables)
    .filter(([name]) => !plan.positionVariables.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([snapshot.id, prepared.hash, prepared.selector, others, rights, cursor]);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

type Mask = (error: GraphQLError | GraphQLFormattedError) => GraphQLFormattedError;

function asRefusal(result: EventResult, mask: Mask): Refusal {
  const [first, ...rest] = (result.errors ?? []).map(mask);
  return new Refusal(400, [first ?? mask({ message: 'no events' }), ...rest]);
}
