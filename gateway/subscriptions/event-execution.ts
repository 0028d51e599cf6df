import { buildOperationContext, executeQueryPlan, type GraphQLDataSource } from '@apollo/gateway';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { RequestScope } from '../context.js';
import type { PreparedOperation } from '../federation/operation-store.js';
import type { SchemaSnapshot } from '../federation/schema-snapshot.js';
import type { EventPlan } from './event-plan.js';

/** One event as the owning agent gave it, and one answer as a client gets it. */
export interface EventResult {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly (GraphQLError | GraphQLFormattedError)[] | undefined;
}

/** Everything that stays the same over the events of one subscription. */
export interface EventExecution {
  readonly snapshot: SchemaSnapshot;
  readonly prepared: PreparedOperation;
  readonly plan: EventPlan;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly serviceMap: Readonly<Record<string, GraphQLDataSource>>;
}

type ApolloRequestContext = Parameters<typeof executeQueryPlan>[2];

/**
 * Makes the answer of one event: the owning agent's part is the event itself, other agents' fields are fetched, and
 * null bubbling, aliases, unions and error paths are Apollo's.
 */
export async function executeEvent(
  { snapshot, prepared, plan, variables, serviceMap }: EventExecution,
  event: EventResult,
  scope: RequestScope,
): Promise<EventResult> {
  const { apiSchema, supergraphSchema } = snapshot.planning();
  const owner = serviceMap[plan.agent];
  const eventSource: GraphQLDataSource = {
    async process(options) {
      // The executor writes into what it gets, and the same event may go to several subscribers.
      if (options.request.query === plan.primary.operation) {
        return {
          data: structuredClone(event.data ?? null),
          ...(event.errors ? { errors: event.errors as readonly GraphQLFormattedError[] } : {}),
        };
      }
      if (owner === undefined) throw new Error(`no data source for ${plan.agent}`);
      return owner.process(options);
    },
  };
  const operationContext = buildOperationContext({
    schema: snapshot.schema,
    operationDocument: prepared.document,
    ...(prepared.selector === undefined ? {} : { operationName: prepared.selector }),
  });
  const context = {
    request: { query: prepared.source, variables: { ...variables } },
    context: { scope },
    metrics: {},
    logger: silent,
  } as unknown as ApolloRequestContext;
  const result = await executeQueryPlan(
    plan.perEvent,
    { ...serviceMap, [plan.agent]: eventSource },
    context,
    operationContext,
    supergraphSchema,
    apiSchema,
  );
  const errors = [...(result.errors ?? []), ...incomplete(result.extensions)];
  return { data: result.data ?? null, ...(errors.length === 0 ? {} : { errors }) };
}

function incomplete(extensions: Record<string, unknown> | undefined): GraphQLFormattedError[] {
  const found: unknown = extensions?.['valueCompletion'];
  return Array.isArray(found) ? (found.slice(0, 1) as GraphQLFormattedError[]) : [];
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
