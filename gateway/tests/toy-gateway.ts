import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InvalidToken, type ViewerClaims } from '@progressive/access-tokens';
import { type HostedSubgraph, hostSubgraph } from '@progressive/subgraph-server';
import { createMetrics, type Metrics, silentLogger } from '@progressive/telemetry';
import { createGateway, type Gateway, type GatewayDependencies } from '../gateway.js';
import { composeToys, createToyAgents, type ToyAgents, type ToyName } from './toy-agents.js';

export const internalSecret = new Uint8Array(32).fill(1);

/** The person a test token names: `user-<id>`; `expires-<seconds>-<id>` is one that ends soon. */
export const verifier = {
  async verify(token: string): Promise<ViewerClaims> {
    const [, kind, rest] = /^(user|expires)-(.+)$/.exec(token) ?? [];
    if (rest === undefined) throw new InvalidToken('the token is not valid');
    const [seconds, id] = kind === 'expires' ? rest.split('-') : ['3600', rest];
    const expiresAt = Date.now() / 1000 + Number(seconds);
    return { userId: id ?? '', roles: ['member'], scopes: [], authSessionId: `s-${id}`, expiresAt };
  },
};

/** What a test reads of an answer; the shape of `data` is the test's own. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

/** A gateway over the toys, listening. */
export interface ToyGateway extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly toys: ToyAgents;
  readonly server: Server;
  readonly metrics: Metrics;
  readonly url: string;
  readonly wsUrl: string;
  /** Ends the server of one agent. */
  stopAgent(name: ToyName): Promise<void>;
  post(
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Answer; headers: Headers }>;
}

/** Starts a gateway. @param mode agents in this process, or each behind a port. */
export async function startToyGateway(
  mode: 'in-process' | 'http' = 'in-process',
  options: Partial<GatewayDependencies> = {},
): Promise<ToyGateway> {
  const toys = createToyAgents();
  const hosted: Partial<Record<ToyName, HostedSubgraph>> = {};
  const names = Object.keys(toys.agents) as ToyName[];
  if (mode === 'http') {
    for (const name of names) {
      const subgraph = toys.agents[name];
      const clock = () => Date.now();
      hosted[name] = await hostSubgraph({ subgraph, port: 0, internalSecret, logger: silentLogger, clock });
    }
  }
  const agents = Object.fromEntries(
    names.map((name) => {
      const host = hosted[name];
      return [name, host === undefined ? toys.agents[name] : { url: host.url, wsUrl: host.webSocketUrl }];
    }),
  );
  const metrics = createMetrics('gateway', { processMetrics: false });
  const gateway = await createGateway({
    supergraph: { sdl: composeToys() },
    agents,
    verifier,
    internalSecret,
    logger: silentLogger,
    metrics,
    clock: () => Date.now(),
    ...options,
  });
  const server = createServer((request, response) => void gateway.handleHttp(request, response));
  gateway.attachWebSocket(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/graphql`;
  return {
    gateway,
    toys,
    server,
    metrics,
    url,
    wsUrl: `ws://127.0.0.1:${port}/graphql`,
    async stopAgent(name) {
      await hosted[name]?.[Symbol.asyncDispose]();
      delete hosted[name];
    },
    async post(body, headers = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, body: await response.json(), headers: response.headers };
    },
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all(Object.values(hosted).map((host) => host[Symbol.asyncDispose]()));
    },
  };
}

/** Waits until `check` holds. @throws Error after `ms`. */
export async function until(check: () => boolean, ms = 5_000): Promise<void> {
  const end = Date.now() + ms;
  while (!check()) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
