import { randomUUID } from 'node:crypto';
import { type Logger, silentLogger } from '@progressive/telemetry';
import { defaultMaxAttempts, deliver } from './deliver.js';
import { checkedName, type EventBus, type EventHandler } from './event-bus.js';
import { anotherConnection, connectRedis, createRedisConnection, type Redis } from './redis-connection.js';
import {
  createRedisDeliveryLog,
  deadLetterKey,
  readNext,
  streamKey,
  toBusEvent,
} from './redis-delivery-log.js';
import { createRedisLease } from './redis-lease.js';
import { sleepUnless } from './wake.js';

export interface RedisEventBusOptions {
  readonly url: string;
  /** Hours that events are kept at least; 72 by default. Redis must have the memory for it. */
  readonly retentionHours?: number;
  readonly logger?: Logger;
}

const takeOverMs = 500;
const pauseAfterErrorMs = 500;

/** The event bus on Redis Streams (Redis 6.2 or newer, with persistence for events that must survive its restart). */
export async function createRedisEventBus(options: RedisEventBusOptions): Promise<EventBus> {
  const { url, retentionHours = 72, logger = silentLogger } = options;
  const redis = await createRedisConnection(url, logger);
  await connectRedis(redis, url);
  const subscriptions = new Set<AsyncDisposable>();
  return {
    async publish(stream, events) {
      const oldestMs = Date.now() - retentionHours * 3_600_000;
      const batch = redis.multi();
      for (const event of events) {
        const { payload, ...rest } = event;
        const fields = { ...rest, payload: JSON.stringify(payload) };
        batch.xAdd(streamKey(checkedName(stream)), '*', fields, {
          TRIM: { strategy: 'MINID', strategyModifier: '~', threshold: oldestMs },
        });
      }
      if (events.length > 0) await batch.exec();
    },
    async subscribe(group, streams, handler, { from = 'start', maxAttempts = defaultMaxAttempts } = {}) {
      const names = streams.map(checkedName);
      for (const stream of names)
        await ensureGroup(redis, checkedName(group), stream, from === 'now' ? '$' : '0');
      const consumers = names.map((stream) =>
        consumeStream({
          redis: anotherConnection(redis, logger),
          url,
          stream,
          group,
          handler,
          maxAttempts,
          logger,
        }),
      );
      const subscription = {
        async [Symbol.asyncDispose]() {
          await Promise.all(consumers.map((consumer) => consumer[Symbol.asyncDispose]()));
        },
      };
      subscriptions.add(subscription);
      return subscription;
    },
    async deadLetters(group) {
      const entries =
        (await redis.xRange(deadLetterKey(checkedName(group)), '-', '+', { COUNT: 1_000 })) ?? [];
      return entries.map(({ message }) =>
        toBusEvent(message['stream'] ?? '', message['position'] ?? '', message, Number(message['attempt'])),
      );
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...subscriptions].map((subscription) => subscription[Symbol.asyncDispose]()));
      redis.destroy();
    },
  };
}

async function ensureGroup(redis: Redis, group: string, stream: string, from: string): Promise<void> {
  await redis.xGroupCreate(streamKey(stream), group, from, { MKSTREAM: true }).catch((error: unknown) => {
    if (!(error instanceof Error) || !error.message.startsWith('BUSYGROUP')) throw error;
  });
}

interface StreamConsumer {
  /** A connection of its own: reading blocks it. */
  readonly redis: Redis;
  readonly url: string;
  readonly stream: string;
  readonly group: string;
  readonly handler: EventHandler;
  readonly maxAttempts: number;
  readonly logger: Logger;
}

/** Works on one stream for a group while holding the lease. */
function consumeStream({
  redis,
  url,
  stream,
  group,
  handler,
  maxAttempts,
  logger,
}: StreamConsumer): AsyncDisposable {
  const disposal = new AbortController();
  const consumer = randomUUID();
  const lease = createRedisLease(redis, `bus:{${stream}}:lease:${group}`, consumer);
  const log = createRedisDeliveryLog(redis, group);
  const running = (async () => {
    while (!disposal.signal.aborted) {
      try {
        if (!redis.isOpen) await connectRedis(redis, url);
        // A Redis that lost its data lost its groups too.
        await ensureGroup(redis, group, stream, '0');
        await lease.hold(disposal.signal, takeOverMs, async (signal) => {
          while (!signal.aborted) {
            const events = await readNext(redis, group, stream, consumer);
            await deliver(events, log, { group, handler, maxAttempts, logger, signal });
          }
        });
      } catch (error) {
        logger.warn('stream interrupted', { component: group, stream, error });
        await sleepUnless(disposal.signal, pauseAfterErrorMs);
      }
    }
  })();
  return {
    async [Symbol.asyncDispose]() {
      disposal.abort();
      await running;
      if (redis.isOpen) redis.destroy();
    },
  };
}
