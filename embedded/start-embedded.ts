import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokenVerifier } from '@progressive/access-tokens';
import {
  closeEndedLogins,
  createGateway,
  type Gateway,
  type GatewayDependencies,
  serveStatic,
} from '@progressive/gateway/gateway';
import { createMasterControlAgent } from '@progressive/gateway/mca';
import { createGatewayClient } from '@progressive/gateway/supergraph-client';
import { createDbosWorkflowEngine } from '@progressive/gateway/workflows';
import { createOpenAiLanguageModel, type LanguageModel } from '@progressive/language-model';
import { createLinearSolverPool } from '@progressive/linear-solver';
import {
  createDisposal,
  type Disposal,
  type Subgraph,
  warmUp,
  workspaceFile,
} from '@progressive/subgraph-server';
import {
  createLogger,
  createMetrics,
  type HealthServer,
  type Logger,
  startHealthServer,
} from '@progressive/telemetry';
import type { EmbeddedConfig } from './config.js';
import { listen, listenProblem } from './listen.js';
import { openStores, type Stores } from './open-stores.js';
import type { Database } from './start-database.js';
import { createSubgraphs } from './subgraphs.js';

/** Everything in one process, listening. */
export interface Embedded extends AsyncDisposable {
  /** Where the page is; `/graphql` is below it. */
  readonly url: string;
  readonly graphqlUrl: string;
  readonly webSocketUrl: string;
  readonly healthUrl: string;
  readonly gateway: Gateway;
  readonly subgraphs: readonly Subgraph[];
  /** True when a database server of an earlier, killed run was taken over. */
  readonly recovered: boolean;
}

/** What the caller may bring. */
export interface EmbeddedOptions {
  readonly logger?: Logger;
  /** A database that is on its way up already; without it the one of the configuration is started. */
  readonly database?: Promise<Database>;
  /** Told once at the beginning of each stage of the start. */
  readonly onStage?: (message: string) => void;
  readonly clock?: () => number;
  /** Makes the demo person and their data; true by default where the configuration allows a demo. */
  readonly seedDemo?: boolean;
  /** Limits of the gateway, where they are not the usual ones. */
  readonly limits?: GatewayDependencies['limits'];
  /** Threads that plan meals; 2 when left out. */
  readonly planningThreads?: number;
  /** Solvers and catalogues are made warm before anybody asks; when false, the first question does that. */
  readonly warmsUp?: boolean;
}

const tokenNames = { issuer: 'progressive', audience: 'progressive-api' } as const;

/**
 * Starts the whole product in this process: stores, agents, Master Control Agent, gateway, page. `npm start`, the
 * end-to-end tests and the terminal commands all use it.
 * @throws EmbeddedPostgresError, DatabaseSetupError or PortInUse with a message that says what to do.
 */
export async function startEmbedded(
  config: EmbeddedConfig,
  options: EmbeddedOptions = {},
): Promise<Embedded> {
  const opened = createDisposal();
  try {
    return await start(config, options, opened);
  } catch (error) {
    await opened[Symbol.asyncDispose]().catch(() => undefined);
    throw error;
  }
}

async function start(config: EmbeddedConfig, options: EmbeddedOptions, opened: Disposal): Promise<Embedded> {
  const { clock = Date.now, onStage = () => undefined } = options;
  const logger =
    options.logger ?? createLogger({ service: 'embedded', level: config.logLevel, destination: 'stderr' });
  onStage('Preparing the database');
  const stores: Stores = opened.use(await openStores(config, logger, options.database));
  onStage('Starting the agents');
  const { databaseUrl, cache, eventBus } = stores;
  const common = { databaseUrl, cache, eventBus, logger, clock };
  const { planningThreads } = options;
  const own = { signal: stores.signal, storePriceFile: config.storePriceFile ?? undefined, planningThreads };
  const { identity, agents } = await createSubgraphs({ ...common, ...own, tokenNames, demo: config.demo });
  for (const agent of agents) opened.use(agent);
  const client = createGatewayClient();
  const mca = await openMasterControlAgent(stores, { ...common, client }, config, opened);
  const metrics = createMetrics('gateway');
  const gateway = opened.use(
    await createGateway({
      supergraph: { path: workspaceFile(import.meta.url, '../supergraph.graphql'), isChecked: true },
      agents: Object.fromEntries(agents.map((agent) => [agent.name, agent])),
      guests: [mca],
      verifier: createTokenVerifier({ keys: identity.keys.jwks, ...tokenNames, clock }),
      internalSecret: randomBytes(32),
      logger,
      metrics,
      clock,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
      patience: { nutrition: { timeoutMs: 60_000 }, mca: { timeoutMs: 40_000 } },
      otherPaths: serveStatic(workspaceFile(import.meta.url, '../web/dist')),
    }),
  );
  client.connect(gateway);
  onStage('Loading reference data');
  await seed(agents, config.demo && options.seedDemo !== false);
  for (const agent of [...agents, mca]) await agent.start();
  opened.use(await closeEndedLogins({ eventBus, signal: stores.signal, gateway }));
  onStage('Opening the door');
  const server = await openDoor(gateway, config.port);
  opened.defer(async () => {
    await gateway.drain();
    await close(server);
  });
  const ready = { gateway: () => gateway.ready() };
  const health = opened.use(
    await startHealthServer({ port: config.healthPort, metrics, ready }).catch((error: unknown) => {
      throw listenProblem(error, config.healthPort, 'HEALTH_PORT');
    }),
  );
  if (options.warmsUp !== false) warmUp([...agents, mca], logger);
  return {
    ...addressesOf(server, health),
    gateway,
    subgraphs: [...agents, mca],
    recovered: stores.recovered,
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

async function seed(agents: readonly Subgraph[], withDemo: boolean): Promise<void> {
  for (const agent of agents) await agent.seed('reference');
  if (withDemo) for (const agent of agents) await agent.seed('demo');
}

type McaDependencies = Parameters<typeof createMasterControlAgent>[0];

async function openMasterControlAgent(
  { adminUrl, signal }: Stores,
  common: Omit<McaDependencies, 'solver' | 'signal' | 'workflows' | 'languageModel'>,
  config: EmbeddedConfig,
  opened: Disposal,
): Promise<Subgraph> {
  const solver = opened.use(await createLinearSolverPool({ size: 2 }));
  const { logger } = common;
  const workflows = createDbosWorkflowEngine({ databaseUrl: adminUrl, executorId: 'embedded', logger });
  return opened.use(
    await createMasterControlAgent({
      ...common,
      solver,
      signal,
      workflows,
      languageModel: languageModelOf(config),
    }),
  );
}

function languageModelOf({ openai }: EmbeddedConfig): LanguageModel | null {
  if (openai === null) return null;
  const { apiKey, baseUrl, model } = openai;
  return createOpenAiLanguageModel({
    apiKey,
    ...(baseUrl === null ? {} : { baseUrl }),
    ...(model === null ? {} : { model }),
  });
}

function addressesOf(server: Server, health: HealthServer) {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    graphqlUrl: `http://localhost:${port}/graphql`,
    webSocketUrl: `ws://localhost:${port}/graphql`,
    healthUrl: `http://localhost:${health.port}`,
  };
}

async function openDoor(gateway: Gateway, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void gateway.handleHttp(request, response);
  });
  gateway.attachWebSocket(server);
  await listen(server, port);
  return server;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
