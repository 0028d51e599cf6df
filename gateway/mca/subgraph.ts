import { type AgentMigrations, createAgentDatabase } from '@progressive/database';
import { type OutboxRelay, type Signal, type Subscription, startOutboxRelay } from '@progressive/event-bus';
import type { LanguageModel } from '@progressive/language-model';
import type { LinearSolverPool } from '@progressive/linear-solver';
import {
  agentSchema,
  type Subgraph,
  type SubgraphDependencies,
  workspaceFile,
} from '@progressive/subgraph-server';
import type { Context } from './context.js';
import type { WorkflowEngine, WorkflowRun } from './durable-workflow.js';
import { lifestylePlanEntity, planRevisionEntity } from './entities/plan.entity.js';
import { requestEntity, requestProgressEntity } from './entities/request.entity.js';
import { highsMaster } from './highs-master.js';
import { loadRoutingModel } from './load-routing-model.js';
import { createPlanLoader } from './loaders/plan-loader.js';
import { createRequestLoader } from './loaders/request-loader.js';
import { CreateRequestsAndPlans1763000000000 } from './migrations/1763000000000-create-requests-and-plans.js';
import { AskResult } from './resolvers/AskResult.js';
import { Conflict } from './resolvers/Conflict.js';
import { LifestylePlan } from './resolvers/LifestylePlan.js';
import { Mutation } from './resolvers/Mutation.js';
import { NegotiationRound } from './resolvers/NegotiationRound.js';
import { Query } from './resolvers/Query.js';
import { Request } from './resolvers/Request.js';
import { RequestProgress } from './resolvers/RequestProgress.js';
import { Subscription as SubscriptionResolvers } from './resolvers/Subscription.js';
import { User } from './resolvers/User.js';
import type { SupergraphClient } from './supergraph-client.js';
import { adoptArtefactChanges } from './use-cases/adopt-artefact-change.js';
import { keepCacheFresh } from './use-cases/keep-cache-fresh.js';
import type { McaServices, PursueGoalInput } from './use-cases/mca-services.js';
import { pursueGoal } from './use-cases/pursue-goal.js';
import { startUnstarted } from './use-cases/start-unstarted.js';

/** The Master Control Agent's tables. */
export const mcaMigrations: AgentMigrations = {
  agent: 'mca',
  migrations: [CreateRequestsAndPlans1763000000000],
};

/** What the Master Control Agent needs beside what every agent needs. */
export interface McaDependencies extends SubgraphDependencies {
  readonly client: SupergraphClient;
  readonly solver: LinearSolverPool;
  readonly signal: Signal;
  readonly workflows: WorkflowEngine;
  /** Null: everything is read and phrased offline. */
  readonly languageModel: LanguageModel | null;
}

const resolvers = {
  Query,
  Mutation,
  Subscription: SubscriptionResolvers,
  User,
  Request,
  AskResult,
  LifestylePlan,
  Conflict,
  NegotiationRound,
  RequestProgress,
};

/** Composition root of the Master Control Agent: a guest of the gateway, in the shape of every agent. */
export async function createMasterControlAgent(deps: McaDependencies): Promise<Subgraph> {
  const { clock, logger, client, signal, workflows, languageModel } = deps;
  const database = await createAgentDatabase({
    url: deps.databaseUrl,
    agent: 'mca',
    entities: [requestEntity, requestProgressEntity, lifestylePlanEntity, planRevisionEntity],
    poolSize: deps.poolSize ?? 6,
    logger,
  });
  const common = {
    database,
    client,
    signal,
    clock,
    logger,
    cache: deps.cache,
    languageModel,
    routing: loadRoutingModel(),
    solveMaster: highsMaster(deps.solver),
  };
  const run = (input: PursueGoalInput, workflow: WorkflowRun) => pursueGoal(common, input, workflow);
  const services: McaServices = { ...common, pursueGoal: workflows.register('pursue-goal', run) };
  let relay: OutboxRelay | undefined;
  let changes: Subscription | undefined;
  let staleness: Subscription | undefined;
  const schema = agentSchema(workspaceFile(import.meta.url, 'mca/schema.graphql'), resolvers);
  return {
    name: 'mca',
    get schema() {
      return schema();
    },
    createContext: (request): Context => ({
      ...request,
      services,
      plans: createPlanLoader(database, request.viewer),
      requests: createRequestLoader(database, request.viewer),
    }),
    seed: async () => undefined,
    async start() {
      relay = startOutboxRelay({ database, bus: deps.eventBus, logger });
      changes = await adoptArtefactChanges(services, deps.eventBus);
      staleness = await keepCacheFresh(deps.cache, deps.eventBus);
      await workflows.launch();
      await startUnstarted(services);
    },
    warmUp: () => deps.solver.ready(),
    ping: () => database.ping(),
    async [Symbol.asyncDispose]() {
      await workflows[Symbol.asyncDispose]();
      await staleness?.[Symbol.asyncDispose]();
      await changes?.[Symbol.asyncDispose]();
      await relay?.[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
