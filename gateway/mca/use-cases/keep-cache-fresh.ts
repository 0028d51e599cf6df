import type { Cache } from '@progressive/cache';
import type { EventBus, Subscription } from '@progressive/event-bus';

/** Lets the agents' events make stale what was cached of them, in every process. */
export function keepCacheFresh(cache: Cache, bus: EventBus): Promise<Subscription> {
  return bus.subscribe('mca-cache', ['identity', 'nutrition', 'workout', 'budget'], (event) =>
    cache.invalidateBy(event),
  );
}
