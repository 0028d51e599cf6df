import { createServer, type Server } from 'node:http';
import { createTokenVerifier } from '@progressive/access-tokens';
import {
  createCache,
  createPostgresRateLimiter,
  createPostgresStore,
  createRedisRateLimiter,
  createRedisStore,
} from '@progressive/cache';
import {
  createPostgresEventBus,
  createPostgresSignal,
  createRedisEventBus,
  createRedisSignal,
} from '@progressive/event-bus';
import { createOpenAiLanguageModel } from '@progressive/language-model';
import { createLinearSolverPool } from '@progressive/linear-solver';
import {
  createDisposal,
  type Disposal,
  InvalidConfiguration,
  stopOnSignals,
  warmUp,
} from '@progressive/subgraph-server';
import {
  createLogger,
  createMetrics,
  createTracer,
  type Logger,
  startHealthServer,
} from '@progressive/telemetry';
import { closeEndedLogins } from './auth/close-ended-logins.js';
import { type GatewayConfig, readGatewayConfig } from './config.js';
import { agentAddresses } from './federation/agent-addresses.js';
import { readSupergraph } from './federation/supergraph-file.js';
import { createGateway, serveStatic } from './gateway.js';
import { createDbosWorkflowEngine } from './mca/dbos-workflow-engine.js';
import { createMasterControlAgent } from './mca/subgraph.js';
import { createGatewayClient } from './supergraph-client.js';

/** Requests in flight at a stop get this long, milliseconds. */
const drainMs = 15_000;

/** The gateway as a process of its own, with the Master Control Agent as its guest; the other agents are elsewhere. */
async function main(): Promise<void> {
  const opened = createDisposal();
  try {
    const config = readGatewayConfig(process.env);
    const logger = createLogger({ service: 'gateway', level: config.logLevel });
    await start(config, logger, opened);
    logger.info('gateway is up', { port: config.port });
    stopOnSignals(() => opened[Symbol.asyncDispose]());
  } catch (error) {
    process.stderr.write(`${error instanceof InvalidConfiguration ? error.message : String(error)}\n`);
    await opened[Symbol.asyncDispose]().catch(() => undefined);
    process.exitCode = 1;
  }
}

async function start(config: GatewayConfig, logger: Logger, opened: Disposal): Promise<void> {
  const client = createGatewayClient();
  const { guest, rateLimiter, eventBus, signal } = await openGuest(config, logger, opened, client);
  const metrics = createMetrics('gateway');
  const tracer = opened.use(createTracer({ service: 'gateway', endpoint: config.otlpEndpoint }));
  const { tokenIssuer: issuer, tokenAudience: audience } = config;
  const { [guest.name]: _guest, ...agents } = agentAddresses(
    await readSupergraph(config.supergraphPath),
    config.agentUrls,
  );
  const gateway = opened.use(
    await createGateway({
      supergraph: { path: config.supergraphPath },
      agents,
      guests: [guest],
      verifier: createTokenVerifier({ keys: config.jwksUrl, issuer, audience, clock: Date.now }),
      internalSecret: config.internalSecret,
      logger,
      metrics,
      tracer,
      rateLimiter,
      clock: Date.now,
      limits: config.limits,
      patience: { nutrition: { timeoutMs: 30_000 }, [guest.name]: { timeoutMs: 40_000 } },
      allowedOrigins: config.allowedOrigins,
      trustedProxies: config.trustedProxies,
      development: config.development,
      ...(config.webFolder === undefined ? {} : { otherPaths: serveStatic(config.webFolder) }),
    }),
  );
  client.connect(gateway);
  await guest.start();
  opened.use(await closeEndedLogins({ eventBus, signal, gateway }));
  const server = createServer((request, response) => void gateway.handleHttp(request, response));
  gateway.attachWebSocket(server);
  await listen(server, config);
  opened.defer(async () => {
    await gateway.drain();
    await closeServer(server);
  });
  const ready = { gateway: () => gateway.ready() };
  const health = await startHealthServer({ port: config.healthPort, host: config.address, metrics, ready });
  opened.use(health);
  warmUp([guest], logger);
  opened.defer(async () => health.drain());
}

/** The Master Control Agent with its stores, and the counters that all gateways share. */
async function openGuest(
  config: GatewayConfig,
  logger: Logger,
  opened: Disposal,
  client: ReturnType<typeof createGatewayClient>,
) {
  const { redisUrl, databaseUrl } = config;
  const postgres = { url: databaseUrl, logger };
  const redis = redisUrl === undefined ? undefined : { url: redisUrl, logger };
  const signal = opened.use(redis ? await createRedisSignal(redis) : await createPostgresSignal(postgres));
  const store = redis ? await createRedisStore(redis) : createPostgresStore(postgres);
  const rateLimiter = opened.use(
    redis ? await createRedisRateLimiter(redis) : createPostgresRateLimiter(postgres),
  );
  const eventBus = opened.use(redis ? await createRedisEventBus(redis) : createPostgresEventBus(postgres));
  const guest = opened.use(
    await createMasterControlAgent({
      databaseUrl,
      cache: opened.use(await createCache({ store, signal, logger })),
      eventBus,
      logger,
      clock: Date.now,
      client,
      solver: opened.use(await createLinearSolverPool({ size: 2 })),
      signal,
      workflows: createDbosWorkflowEngine({
        databaseUrl: config.adminDatabaseUrl,
        executorId: 'gateway',
        logger,
      }),
      languageModel: config.openai === undefined ? null : createOpenAiLanguageModel(config.openai),
    }),
  );
  return { guest, rateLimiter, eventBus, signal };
}

function listen(server: Server, { port, address }: GatewayConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, address, resolve);
  });
}

/** Takes no new connections and lets what runs come to its end. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(timer);
}

await main();
