import type { Logger } from '@progressive/telemetry';
import { Client, type ClientConfig } from 'pg';
import { sleepUnless } from './wake.js';

const firstPauseMs = 100;
const longestPauseMs = 5_000;

/**
 * Runs `work` on a PostgreSQL connection of its own, for LISTEN and session locks, and again on a new one whenever
 * the connection breaks or the work fails, until disposed.
 * @param work ends soon after its signal is aborted (connection lost, or disposed).
 */
export function keepConnected(
  config: ClientConfig,
  logger: Logger,
  work: (client: Client, signal: AbortSignal) => Promise<void>,
): AsyncDisposable {
  const disposal = new AbortController();
  const running = (async () => {
    let pauseMs = firstPauseMs;
    while (!disposal.signal.aborted) {
      try {
        await connectOnce(config, disposal.signal, (client, signal) => {
          pauseMs = firstPauseMs;
          return work(client, signal);
        });
      } catch (error) {
        if (disposal.signal.aborted) return;
        logger.warn('connection to be renewed', { component: String(config.application_name ?? ''), error });
      }
      await sleepUnless(disposal.signal, pauseMs);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      disposal.abort();
      await running;
    },
  };
}

async function connectOnce(
  config: ClientConfig,
  disposal: AbortSignal,
  work: (client: Client, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionTimeoutMillis: 5_000, keepAlive: true, ...config });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  try {
    await client.connect();
    await work(client, AbortSignal.any([disposal, lost.signal]));
  } finally {
    await client.end().catch(() => {});
  }
}
