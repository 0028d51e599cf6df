import type { Logger } from '@progressive/telemetry';

export type Redis = Awaited<ReturnType<typeof createRedisConnection>>;

/**
 * Rejects commands while disconnected instead of queueing them without bound, and reconnects for ever. The client is
 * loaded here and not above: who has no Redis does not wait for it at the start.
 */
export async function createRedisConnection(url: string, logger: Logger) {
  const { createClient } = await import('redis');
  return heard(
    createClient({
      url,
      RESP: 2,
      disableOfflineQueue: true,
      socket: { connectTimeout: 2_000, reconnectStrategy: (retries) => Math.min(2_000, 50 * 2 ** retries) },
    }),
    logger,
  );
}

/** One more connection with the settings of `redis`, not yet connected. */
export function anotherConnection(redis: Redis, logger: Logger): Redis {
  return heard(redis.duplicate(), logger);
}

/** A client without an error listener ends the process at its first lost connection. */
function heard<T extends { on(event: 'error', listener: (error: unknown) => void): unknown }>(
  client: T,
  logger: Logger,
): T {
  client.on('error', (error: unknown) => logger.warn('redis connection', { component: 'redis', error }));
  return client;
}

/** No Redis answered at the start. */
export class RedisUnreachable extends Error {
  override readonly name = 'RedisUnreachable';
  readonly code = 'UNREACHABLE';
}

const connectTimeoutMs = 5_000;

/** Connects for the first time. @throws RedisUnreachable with a message that says what to do. */
export async function connectRedis(redis: Redis, url: string): Promise<void> {
  const timeout = new Promise<never>((_resolve, reject) => {
    setTimeout(reject, connectTimeoutMs, new Error('no answer')).unref();
  });
  try {
    await Promise.race([redis.connect(), timeout]);
  } catch (error) {
    if (redis.isOpen) redis.destroy();
    const host = URL.canParse(url) ? new URL(url).host : 'an address that is no URL';
    const message = `No Redis answers at ${host}. Check REDIS_URL, or leave it empty to do without Redis.`;
    throw new RedisUnreachable(message, { cause: error });
  }
}
