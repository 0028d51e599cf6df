import type { Logger } from '@progressive/telemetry';
import { createClient } from 'redis';

export type Redis = ReturnType<typeof createRedisConnection>;

/** Rejects commands while disconnected instead of queueing them without bound, and reconnects for ever. */
export function createRedisConnection(url: string, logger: Logger) {
  const client = createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    socket: { connectTimeout: 2_000, reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) },
  });
  client.on('error', (error: unknown) => logger.warn('redis connection', { component: 'redis', error }));
  return client;
}
