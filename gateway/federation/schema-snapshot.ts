import { createHash } from 'node:crypto';
import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { QueryPlanner } from '@apollo/query-planner';
import type { Logger } from '@progressive/telemetry';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../limits/limits-config.js';
import { OperationStore, type PreparedOperation } from './operation-store.js';
import { PlanCache } from './plan-cache.js';
import { withoutSecurityDirectives } from './security-directives.js';

/** What planning outside of ApolloGateway (subscriptions, warm-up) works on. */
export interface PlanningParts {
  readonly supergraph: Supergraph;
  readonly planner: QueryPlanner;
  /** Apollo's own form of the schema that clients see. */
  readonly apiSchema: Schema;
  /** The supergraph with its join directives, which the executor reads. */
  readonly supergraphSchema: GraphQLSchema;
}

/**
 * One version of the supergraph with everything derived from it: never changed, only replaced as a whole, so that an
 * operation or subscription sees one version from beginning to end.
 */
export interface SchemaSnapshot {
  /** SHA-256 of the supergraph's text. */
  readonly id: string;
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly operations: OperationStore;
  readonly plans: PlanCache;
  readonly executor: ApolloGateway['executor'];
  /** Built on first use: warm-up and subscriptions need it, queries do not. */
  planning(): PlanningParts;
  stop(): Promise<void>;
}

/** How a snapshot is built. */
export interface SnapshotOptions {
  readonly limits: Limits;
  readonly introspection: boolean;
  /** The text has been validated before: a third of the time of loading it. */
  readonly isChecked?: boolean;
  readonly logger: Logger;
  /** @throws Error for a subgraph that the gateway has no data source for. */
  readonly dataSourceOf: (subgraph: string) => GraphQLDataSource;
}

/**
 * Loads a supergraph into Apollo's gateway. @throws Error when the text is no valid supergraph or names a subgraph
 * without data source; the snapshot in use is then left as it is.
 */
export async function createSchemaSnapshot(sdl: string, options: SnapshotOptions): Promise<SchemaSnapshot> {
  const supergraphSdl = withoutSecurityDirectives(sdl);
  const plans = new PlanCache();
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => options.dataSourceOf(name),
    queryPlannerConfig: { cache: plans },
    validateSupergraph: options.isChecked !== true,
    logger: quietLogger(options.logger),
    __exposeQueryPlanExperimental: false,
  });
  const { schema, executor } = await gateway.load();
  let parts: PlanningParts | undefined;
  return {
    id: createHash('sha256').update(sdl).digest('hex'),
    schema,
    operations: new OperationStore(schema, options),
    plans,
    executor,
    planning() {
      parts ??= planningParts(supergraphSdl);
      return parts;
    },
    stop: () => gateway.stop(),
  };
}

/** Plans `operations` on `snapshot` ahead of use; what is no longer valid is skipped. Returns how many were planned. */
export async function warmPlans(
  snapshot: SchemaSnapshot,
  operations: readonly PreparedOperation[],
): Promise<number> {
  const { planner, apiSchema } = snapshot.planning();
  let planned = 0;
  for (const { source, operationName, operation, trusted } of operations) {
    if (operation.operation === 'subscription') continue;
    try {
      const { document, hash, selector } = snapshot.operations.prepare(source, operationName, trusted);
      const choice = selector === undefined ? {} : { operationName: selector };
      const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, document, choice));
      await snapshot.plans.set(planKey(hash, selector), plan);
      planned += 1;
    } catch {
      // The client of an operation that the new schema refuses learns it when it asks.
    }
    // Planning is synchronous and takes milliseconds: requests go between two plans.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return planned;
}

/** ApolloGateway's key of a plan. */
function planKey(queryHash: string, operationName: string | undefined): string {
  return operationName === undefined
    ? queryHash
    : createHash('sha256').update(queryHash).update(operationName).digest('hex');
}

function planningParts(supergraphSdl: string): PlanningParts {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  return {
    supergraph,
    planner: new QueryPlanner(supergraph),
    apiSchema: supergraph.apiSchema(),
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
  };
}

/** Apollo's messages, which hold schema ids only, as debug and error lines of ours. */
function quietLogger(logger: Logger) {
  return {
    debug: () => {},
    info: () => {},
    warn: () => logger.warn('apollo gateway warned', { component: 'apollo-gateway' }),
    error: () => logger.error('apollo gateway failed', { component: 'apollo-gateway' }),
  };
}
