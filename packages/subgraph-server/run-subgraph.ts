import { type Cache, createCache, createPostgresStore, createRedisStore } from '@progressive/cache';
import {
  createPostgresEventBus,
  createPostgresSignal,
  createRedisEventBus,
  createRedisSignal,
  type EventBus,
  type Signal,
} from '@progressive/event-bus';
import { createLogger, createMetrics, type Logger, startHealthServer } from '@progressive/telemetry';
import { type DeploymentConfig, InvalidConfiguration, readDeploymentConfig } from './deployment-config.js';
import { createDisposal, type Disposal } from './disposal.js';
import { hostSubgraph, type PublicDocuments } from './host.js';
import { stopOnSignals } from './stop-on-signals.js';
import type { HostedDependencies, Subgraph } from './subgraph.js';
import { warmUp } from './warm-up.js';

/** What tells one deployable agent from another. */
export interface DeployableSubgraph<Created extends Subgraph> {
  readonly name: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  create(deps: HostedDependencies): Promise<Created>;
  /** Documents that are served to anybody, such as the public keys of identity. */
  documents?(created: Created): PublicDocuments;
}

/** Hosts an agent as a process of its own until it is told to stop: the whole of every `main.ts`. */
export async function runSubgraph<Created extends Subgraph>(
  deployable: DeployableSubgraph<Created>,
): Promise<void> {
  const opened = createDisposal();
  try {
    const config = readDeploymentConfig(deployable.env);
    const logger = createLogger({ service: deployable.name, level: config.logLevel });
    await host(deployable, config, logger, opened);
    logger.info('agent is up', { agent: deployable.name, port: config.port });
    stopOnSignals(() => opened[Symbol.asyncDispose]());
  } catch (error) {
    process.stderr.write(`${error instanceof InvalidConfiguration ? error.message : String(error)}\n`);
    await opened[Symbol.asyncDispose]().catch(() => undefined);
    process.exitCode = 1;
  }
}

async function host<Created extends Subgraph>(
  deployable: DeployableSubgraph<Created>,
  config: DeploymentConfig,
  logger: Logger,
  opened: Disposal,
): Promise<void> {
  const { eventBus, cache, signal } = await openAdapters(config, logger, opened);
  const deps = { databaseUrl: config.databaseUrl, cache, eventBus, signal, logger, clock: Date.now };
  const subgraph = opened.use(await deployable.create(deps));
  await subgraph.seed('reference');
  if (config.demo) await subgraph.seed('demo');
  await subgraph.start();
  const metrics = createMetrics(deployable.name);
  opened.use(
    await hostSubgraph({
      subgraph,
      port: config.port,
      address: config.address,
      internalSecret: config.internalSecret,
      logger,
      clock: Date.now,
      documents: deployable.documents?.(subgraph) ?? {},
    }),
  );
  const health = await startHealthServer({
    port: config.healthPort,
    host: config.address,
    metrics,
    ready: { [deployable.name]: () => subgraph.ping() },
  });
  opened.use(health);
  warmUp([subgraph], logger);
  opened.defer(async () => health.drain());
}

async function openAdapters(
  { databaseUrl, redisUrl }: DeploymentConfig,
  logger: Logger,
  opened: Disposal,
): Promise<{ eventBus: EventBus; cache: Cache; signal: Signal }> {
  const postgres = { url: databaseUrl, logger };
  const redis = redisUrl === null ? null : { url: redisUrl, logger };
  const signal = opened.use(
    redis === null ? await createPostgresSignal(postgres) : await createRedisSignal(redis),
  );
  const store = redis === null ? createPostgresStore(postgres) : await createRedisStore(redis);
  return {
    signal,
    eventBus: opened.use(
      redis === null ? createPostgresEventBus(postgres) : await createRedisEventBus(redis),
    ),
    cache: opened.use(await createCache({ store, signal, logger })),
  };
}
