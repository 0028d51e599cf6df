import type { DeliveryLog } from './deliver.js';
import type { BusEvent } from './event-bus.js';
import type { Redis } from './redis-connection.js';

type Fields = Readonly<Record<string, string>>;

const batchSize = 200;
/** Also the longest time between two looks at the lease and at the end of the subscription. */
const blockMs = 500;

/** The braces keep the keys of one stream on one node of a cluster. */
export function streamKey(stream: string): string {
  return `bus:{${stream}}`;
}

export function deadLetterKey(group: string): string {
  return `bus:dead-letters:${group}`;
}

export function toBusEvent(stream: string, position: string, fields: Fields, attempt: number): BusEvent {
  return {
    stream,
    position,
    id: fields['id'] ?? '',
    type: fields['type'] ?? '',
    key: fields['key'] ?? '',
    payload: JSON.parse(fields['payload'] ?? '{}') as Record<string, unknown>,
    occurredAt: fields['occurredAt'] ?? '',
    attempt,
  };
}

/**
 * The next events of a stream for the group: one that was handed out and not acknowledged (by a consumer that died,
 * or after a failure), else new ones, for which it waits half a second. The caller holds the group's lease.
 */
export async function readNext(
  redis: Redis,
  group: string,
  stream: string,
  consumer: string,
): Promise<BusEvent[]> {
  const key = streamKey(stream);
  const [pending] = await redis.xPendingRange(key, group, '-', '+', 1);
  if (pending !== undefined) {
    const [claimed] = await redis.xClaim(key, group, consumer, 0, pending.id);
    if (claimed != null)
      return [toBusEvent(stream, claimed.id, claimed.message, pending.deliveriesCounter + 1)];
    // It was trimmed from the stream while it waited.
    await redis.xAck(key, group, pending.id);
    return [];
  }
  const replies = await redis.xReadGroup(
    group,
    consumer,
    { key, id: '>' },
    { COUNT: batchSize, BLOCK: blockMs },
  );
  const messages = replies?.[0]?.messages ?? [];
  return messages.map(({ id, message }) => toBusEvent(stream, id, message, 1));
}

/** Progress of one group, in the pending list that Redis keeps, which counts deliveries too. */
export function createRedisDeliveryLog(redis: Redis, group: string): DeliveryLog {
  return {
    async done({ stream, position }) {
      await redis.xAck(streamKey(stream), group, position);
    },
    async failed({ stream, position, attempt }) {
      const key = streamKey(stream);
      await redis.sendCommand([
        'XCLAIM',
        key,
        group,
        'failed',
        '0',
        position,
        'RETRYCOUNT',
        String(attempt),
        'JUSTID',
      ]);
      return attempt + 1;
    },
    async bury({ payload, attempt, ...event }) {
      const fields = { ...event, payload: JSON.stringify(payload), attempt: String(attempt - 1) };
      await redis.xAdd(deadLetterKey(group), '*', fields);
      await redis.xAck(streamKey(event.stream), group, event.position);
    },
  };
}
