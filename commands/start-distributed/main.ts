import { randomBytes } from 'node:crypto';
import { explain, openStores, readConfig } from '@progressive/embedded';
import { createDisposal, stopOnSignals, workspaceFile } from '@progressive/subgraph-server';
import { createLogger } from '@progressive/telemetry';
import { deployables } from './deployables.js';
import { freePort } from './free-port.js';
import { spawnDeployable } from './spawn-deployable.js';

/** Every deployable as a process of its own on this machine, as a cluster runs them. */
const opened = createDisposal();
try {
  const config = readConfig(process.env, workspaceFile(import.meta.url, '..'));
  const logger = createLogger({
    service: 'start-distributed',
    level: config.logLevel,
    destination: 'stderr',
  });
  say('Starting the database …');
  const stores = opened.use(await openStores(config, logger));
  const agentUrls: string[] = [];
  const common = {
    PATH: process.env['PATH'] ?? '',
    DATABASE_URL: stores.databaseUrl,
    ADMIN_DATABASE_URL: stores.adminUrl,
    ...(config.redisUrl === null ? {} : { REDIS_URL: config.redisUrl }),
    INTERNAL_SECRET: randomBytes(32).toString('base64url'),
    LOG_LEVEL: config.logLevel,
    ADDRESS: '127.0.0.1',
    DEMO: config.demo ? 'on' : 'off',
  };
  let identityUrl = '';
  for (const { name, entry } of deployables) {
    const isGateway = name === 'gateway';
    const port = isGateway && config.port !== 0 ? config.port : await freePort();
    const healthPort = isGateway && config.healthPort !== 0 ? config.healthPort : await freePort();
    const url = `http://127.0.0.1:${port}`;
    if (name === 'identity') identityUrl = url;
    const own = isGateway
      ? {
          AGENT_URLS: agentUrls.join(','),
          JWKS_URL: `${identityUrl}/.well-known/jwks.json`,
          SUPERGRAPH_PATH: workspaceFile(import.meta.url, '../supergraph.graphql'),
          WEB_FOLDER: workspaceFile(import.meta.url, '../web/dist'),
        }
      : {};
    const env = { ...common, ...own, PORT: String(port), HEALTH_PORT: String(healthPort) };
    say(`Starting ${name} …`);
    opened.use(
      await spawnDeployable({ name, entry: workspaceFile(import.meta.url, entry), env, healthPort }),
    );
    if (!isGateway) agentUrls.push(`${name}=${url}/graphql`);
    else say(`\nReady: ${url} (GraphQL: ${url}/graphql). Ctrl-C stops all ${deployables.length} processes.`);
  }
  stopOnSignals(() => opened[Symbol.asyncDispose]());
} catch (error) {
  say(explain(error));
  await opened[Symbol.asyncDispose]().catch(() => undefined);
  process.exit(1);
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
