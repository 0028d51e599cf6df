import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metrics } from './metrics.js';

export interface HealthServerOptions {
  /** 0 takes a free port; read it from the result. */
  readonly port: number;
  /** Loopback by default; a container passes `0.0.0.0`. */
  readonly host?: string;
  /** An additional condition of being alive, beside the event loop; keep it free of input and output. */
  readonly live?: () => boolean;
  /** Named checks of what this process itself needs (its own pools, never other agents); each rejects when not ready. */
  readonly ready?: Readonly<Record<string, () => Promise<unknown>>>;
  readonly metrics: Metrics;
}

export interface HealthServer extends AsyncDisposable {
  readonly port: number;
  /** From now on `/health/ready` answers 503, so that a load balancer sends nobody any more. */
  drain(): void;
}

/** Mean event loop delay over ten seconds above which the process asks to be restarted. */
const lagLimitMs = 1_000;
const lagWindowMs = 10_000;
const checkTimeoutMs = 2_000;

/** Serves `/health/live`, `/health/ready` and `/metrics` on a port of their own, outside of authentication. */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const { metrics, ready = {}, live = () => true } = options;
  const lag = eventLoopLag();
  let draining = false;

  const routes: Readonly<Record<string, () => Promise<Answer>>> = {
    '/health/live': async () => {
      const lagMs = Math.round(lag.meanMs());
      const alive = lagMs < lagLimitMs && live();
      return json(alive, { status: alive ? 'live' : 'stuck', eventLoopLagMs: lagMs });
    },
    '/health/ready': async () => {
      const checks = await runChecks(ready);
      const isReady = !draining && Object.values(checks).every((check) => check === 'ok');
      return json(isReady, { status: draining ? 'draining' : isReady ? 'ready' : 'not ready', checks });
    },
    '/metrics': async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
  };

  const server = createServer((request, response) => {
    const route = routes[request.url?.split('?')[0] ?? ''];
    const answer = route?.() ?? Promise.resolve({ status: 404, type: 'text/plain', body: 'not found\n' });
    answer.then(
      (found) => send(response, found),
      () => send(response, { status: 500, type: 'text/plain', body: 'internal error\n' }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    drain: () => {
      draining = true;
    },
    [Symbol.asyncDispose]: async () => {
      lag.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function json(healthy: boolean, body: unknown): Answer {
  return { status: healthy ? 200 : 503, type: 'application/json', body: `${JSON.stringify(body)}\n` };
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

async function runChecks(checks: NonNullable<HealthServerOptions['ready']>): Promise<Record<string, string>> {
  const results = Object.entries(checks).map(async ([name, check]) => {
    const outcome = await Promise.race([
      check().then(
        () => 'ok',
        () => 'failed',
      ),
      new Promise<string>((resolve) => setTimeout(resolve, checkTimeoutMs, 'timed out').unref()),
    ]);
    return [name, outcome] as const;
  });
  return Object.fromEntries(await Promise.all(results));
}

function eventLoopLag(): { meanMs(): number; stop(): void } {
  const resolutionMs = 20;
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  let previousMs = 0;
  const window = setInterval(() => {
    previousMs = lagMs();
    histogram.reset();
  }, lagWindowMs).unref();
  // The histogram counts the sampling interval itself as delay.
  const lagMs = () =>
    histogram.count === 0 || Number.isNaN(histogram.mean)
      ? 0
      : Math.max(0, histogram.mean / 1e6 - resolutionMs);
  return {
    meanMs: () => Math.max(previousMs, lagMs()),
    stop: () => {
      clearInterval(window);
      histogram.disable();
    },
  };
}
