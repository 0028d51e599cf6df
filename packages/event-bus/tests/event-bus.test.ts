import { migrate } from '@progressive/database';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { createMetrics } from '@progressive/telemetry';
import { afterAll, describe, expect, it } from 'vitest';
import {
  createMeasuredEventBus,
  createPostgresEventBus,
  createPostgresSignal,
  createRedisEventBus,
  createRedisSignal,
  eventBusMigrations,
  type Signal,
} from '../index.js';
import { describeEventBus, eventually, numbered } from './event-bus-contract.js';
import { startTestRedis } from './redis-server.js';

const database = await createTestDatabase('event_bus');
await migrate({ ...database, agents: [eventBusMigrations] });
const redis = await startTestRedis();

afterAll(async () => {
  await redis?.[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

describeEventBus('PostgreSQL', async () => createPostgresEventBus({ url: database.url }));
describeSignal('PostgreSQL', () => createPostgresSignal({ url: database.url }));
if (redis !== undefined) {
  describeEventBus('Redis', () => createRedisEventBus({ url: redis.url }));
  describeSignal('Redis', () => createRedisSignal({ url: redis.url }));
}

describe('measured event bus', () => {
  it('counts what is published and handled', async () => {
    const metrics = createMetrics('test', { processMetrics: false });
    const bus = createMeasuredEventBus(createPostgresEventBus({ url: database.url }), metrics);
    let handled = 0;
    await bus.subscribe('measured', ['measured'], async (event) => {
      if (event.payload['number'] === 1 && event.attempt === 1) throw new Error('not yet');
      handled += 1;
    });
    await bus.publish('measured', numbered(3));
    await eventually(() => handled === 3);
    const text = await metrics.text();
    expect(text).toContain('events_published_total{stream="measured",service="test"} 3');
    expect(text).toContain(
      'events_handled_total{group="measured",stream="measured",outcome="done",service="test"} 3',
    );
    expect(text).toContain('outcome="failed",service="test"} 1');
    await bus[Symbol.asyncDispose]();
  });
});

function describeSignal(name: string, createSignal: () => Promise<Signal>): void {
  describe(`signal on ${name}`, () => {
    it('wakes the listeners of a topic in all processes', async () => {
      const [here, there] = await Promise.all([createSignal(), createSignal()]);
      const calls = { here: 0, there: 0, elsewhere: 0 };
      await here.listen('plan:1', () => (calls.here += 1));
      const stop = await there.listen('plan:1', () => (calls.there += 1));
      await there.listen('plan:2', () => (calls.elsewhere += 1));
      const messages: (string | undefined)[] = [];
      await there.listen('plan:1', (message) => messages.push(message));
      await here.notify('plan:1', 'revision 2\n');
      await eventually(() => calls.here === 1 && calls.there === 1);
      expect(messages).toEqual(['revision 2\n']);
      stop();
      await there.notify('plan:1');
      await eventually(() => calls.here === 2);
      expect(calls).toEqual({ here: 2, there: 1, elsewhere: 0 });
      await expect(here.notify('')).rejects.toThrow(RangeError);
      await Promise.all([here[Symbol.asyncDispose](), there[Symbol.asyncDispose]()]);
    });
  });
}
