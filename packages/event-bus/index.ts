export { type EventMigrations, eventBusMigrations } from './bus-tables.js';
export { consumeOnce } from './consume-once.js';
export type {
  BusEvent,
  EventBus,
  EventHandler,
  EventToPublish,
  SubscribeOptions,
  Subscription,
} from './event-bus.js';
export { follow } from './follow.js';
export { createMeasuredEventBus } from './measured-event-bus.js';
export { type OutboxRelay, type OutboxRelayOptions, startOutboxRelay } from './outbox-relay.js';
export { createPostgresEventBus, type PostgresEventBusOptions } from './postgres-event-bus.js';
export { createPostgresSignal } from './postgres-signal.js';
export { RedisUnreachable } from './redis-connection.js';
export { createRedisEventBus, type RedisEventBusOptions } from './redis-event-bus.js';
export { createRedisSignal } from './redis-signal.js';
export type { Signal, SignalCallback } from './signal.js';
export { createWake } from './wake.js';
