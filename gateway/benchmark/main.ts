import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createMetrics, silentLogger } from '@progressive/telemetry';
import { disableApolloTelemetry } from '../config.js';
import { createGateway } from '../gateway.js';
import { composeDashboard, dashboardQuery, startDashboardAgents } from './dashboard-agents.js';

/**
 * One process of the gateway benchmark, started by `npm run bench -- gateway` with an IPC channel:
 * `agents`, or a gateway over their addresses: `ours`, or `plain` (Apollo's packages with their defaults).
 * It says where it listens and answers each message with the CPU time it has used.
 */
async function main([role, addresses = '{}']: readonly string[]): Promise<void> {
  const urls = JSON.parse(addresses) as Record<string, string>;
  const ready =
    role === 'agents'
      ? { urls: await startDashboardAgents() }
      : { url: role === 'ours' ? await startOurs(urls) : await startPlain(urls), query: dashboardQuery };
  process.on('message', () => process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage().rss }));
  process.once('disconnect', () => process.exit(0));
  process.send?.(ready);
}

async function startPlain(urls: Readonly<Record<string, string>>): Promise<string> {
  disableApolloTelemetry();
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: composeDashboard(urls) }) });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return url;
}

/** People who ask in turn. */
const people = 16;

async function startOurs(urls: Readonly<Record<string, string>>): Promise<string> {
  let asked = 0;
  const gateway = await createGateway({
    supergraph: { sdl: composeDashboard(urls) },
    agents: Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { url }])),
    verifier: {
      // The plain gateway checks nothing; viewers without a check keep the internal tokens in the measurement.
      verify: async () => {
        asked += 1;
        const person = String(asked % people);
        return {
          userId: `u-${person}`,
          roles: ['member'],
          scopes: [],
          authSessionId: `s-${person}`,
          expiresAt: 2 ** 33,
        };
      },
    },
    internalSecret: new Uint8Array(32).fill(7),
    logger: silentLogger,
    metrics: createMetrics('gateway'),
    clock: () => Date.now(),
    limits: { pointsPerHour: Number.MAX_SAFE_INTEGER },
  });
  const server = createServer((request, response) => void gateway.handleHttp(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

await main(process.argv.slice(2));
