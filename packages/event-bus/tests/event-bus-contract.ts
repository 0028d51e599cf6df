import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BusEvent, EventBus, EventToPublish } from '../index.js';

export function numbered(count: number, key = 'key'): EventToPublish[] {
  return Array.from({ length: count }, (_, number) => ({
    id: randomUUID(),
    type: 'test.number.counted',
    key,
    payload: { number },
    occurredAt: new Date(1_700_000_000_000 + number).toISOString(),
  }));
}

export async function eventually(
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 15_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('did not happen in time');
    await sleep(5);
  }
}

const numbersOf = (events: readonly BusEvent[]) => events.map(({ payload }) => payload['number']);
const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** What every adapter promises. @param createBus a further instance on the same store, as in another process. */
export function describeEventBus(name: string, createBus: () => Promise<EventBus>): void {
  describe(`event bus on ${name}`, () => {
    let bus: EventBus;
    let other: EventBus;
    let stream: string;

    beforeEach(async () => {
      [bus, other] = await Promise.all([createBus(), createBus()]);
      stream = `s-${randomUUID()}`;
    });
    afterEach(async () => {
      await Promise.all([bus[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]);
    });

    it('delivers each event to each group, unchanged and in order', async () => {
      const published = numbered(500);
      const [early, late]: [BusEvent[], BusEvent[]] = [[], []];
      await bus.subscribe('early', [stream], async (event) => void early.push(event));
      for (let start = 0; start < 500; start += 50)
        await bus.publish(stream, published.slice(start, start + 50));
      await other.subscribe('late', [stream], async (event) => void late.push(event));
      await eventually(() => early.length >= 500 && late.length >= 500);
      for (const received of [early, late]) {
        expect(received.map(({ position: _, stream: __, attempt: ___, ...event }) => event)).toEqual(
          published,
        );
      }
      expect(early[0]).toMatchObject({ stream, attempt: 1 });
    });

    it('keeps the order of each producer when many publish at once', async () => {
      const received: BusEvent[] = [];
      await bus.subscribe('group', [stream], async (event) => void received.push(event));
      const producers = upTo(8).map(async (producer) => {
        for (const event of numbered(25, `producer-${producer}`))
          await (producer % 2 ? bus : other).publish(stream, [event]);
      });
      await Promise.all(producers);
      await eventually(() => received.length >= 200);
      for (const producer of upTo(8)) {
        expect(numbersOf(received.filter(({ key }) => key === `producer-${producer}`))).toEqual(upTo(25));
      }
      expect(new Set(received.map(({ position }) => position)).size).toBe(200);
    });

    it('lets one member of a group work at a time, and another take over when it stops', async () => {
      const received: BusEvent[] = [];
      let inWork = 0;
      let mostInWork = 0;
      const handler = async (event: BusEvent) => {
        inWork += 1;
        mostInWork = Math.max(mostInWork, inWork);
        await sleep(2);
        received.push(event);
        inWork -= 1;
      };
      const first = await bus.subscribe('group', [stream], handler);
      await other.subscribe('group', [stream], handler);
      await bus.publish(stream, numbered(100));
      await eventually(() => received.length >= 30);
      await first[Symbol.asyncDispose]();
      await eventually(() => received.length >= 100);
      expect(numbersOf(received)).toEqual(upTo(100));
      expect(mostInWork).toBe(1);
    });

    it('begins a new group with the next event when asked to', async () => {
      const received: BusEvent[] = [];
      await bus.publish(stream, numbered(3));
      await bus.subscribe('group', [stream], async (event) => void received.push(event), { from: 'now' });
      const next = numbered(1);
      await bus.publish(stream, next);
      await eventually(() => received.length >= 1);
      expect(received[0]?.id).toBe(next[0]?.id);
    });

    it('repeats a failed event before it goes on, and puts a hopeless one aside', async () => {
      const received: BusEvent[] = [];
      const attempts: number[] = [];
      const events = numbered(4);
      const handler = async (event: BusEvent) => {
        if (event.payload['number'] === 1 && event.attempt < 3) throw new Error('not yet');
        if (event.payload['number'] === 2) {
          attempts.push(event.attempt);
          throw new Error('never');
        }
        received.push(event);
      };
      const group = `group-${randomUUID().slice(0, 8)}`;
      await bus.subscribe(group, [stream], handler, { maxAttempts: 4 });
      await bus.publish(stream, events);
      await eventually(() => received.length >= 3);
      expect(numbersOf(received)).toEqual([0, 1, 3]);
      expect(attempts).toEqual([1, 2, 3, 4]);
      const letters = await other.deadLetters(group);
      expect(letters).toMatchObject([{ ...events[2], stream, attempt: 4 }]);
    });

    it('does not blame an event for an outage', async () => {
      let failures = 3;
      const received: BusEvent[] = [];
      const handler = async (event: BusEvent) => {
        failures -= 1;
        if (failures >= 0) throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
        received.push(event);
      };
      await bus.subscribe('group', [stream], handler, { maxAttempts: 1 });
      await bus.publish(stream, numbered(1));
      await eventually(() => received.length >= 1);
      expect(received[0]?.attempt).toBe(1);
    });

    it('refuses names that could not be keys', async () => {
      await expect(bus.publish('Not A Name', numbered(1))).rejects.toThrow(RangeError);
      await expect(bus.subscribe('x y', [stream], async () => {})).rejects.toThrow(RangeError);
    });
  });
}
