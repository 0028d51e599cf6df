import type { Metrics } from '@progressive/telemetry';
import type { EventBus } from './event-bus.js';

/** The same bus, with counts of published and handled events and their age when handled, in seconds. */
export function createMeasuredEventBus(bus: EventBus, metrics: Metrics): EventBus {
  const published = metrics.counter('events_published_total', 'Events published, by stream.', ['stream']);
  const handled = metrics.counter('events_handled_total', 'Events handed to a consumer group, by outcome.', [
    'group',
    'stream',
    'outcome',
  ]);
  const age = metrics.histogram('event_age_seconds', 'Time from an event to its handling.', [
    'group',
    'stream',
  ]);
  return {
    async publish(stream, events) {
      await bus.publish(stream, events);
      published.inc({ stream }, events.length);
    },
    subscribe: (group, streams, handler, options) =>
      bus.subscribe(
        group,
        streams,
        async (event) => {
          const { stream } = event;
          try {
            await handler(event);
            handled.inc({ group, stream, outcome: 'done' });
            age.observe({ group, stream }, Math.max(0, Date.now() - Date.parse(event.occurredAt)) / 1_000);
          } catch (error) {
            handled.inc({ group, stream, outcome: 'failed' });
            throw error;
          }
        },
        options,
      ),
    deadLetters: (group) => bus.deadLetters(group),
    [Symbol.asyncDispose]: () => bus[Symbol.asyncDispose](),
  };
}
