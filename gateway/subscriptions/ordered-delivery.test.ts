import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeliveryOptions, deliverInOrder } from './ordered-delivery.js';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function options(changes: Partial<DeliveryOptions<number, number>> = {}): DeliveryOptions<number, number> {
  return {
    join: async (event) => event,
    concurrent: 4,
    capacity: 8,
    slowMs: 1_000,
    onSlow: () => {},
    onEnd: () => {},
    ...changes,
  };
}

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) yield number;
}

describe('ordered delivery', () => {
  it('keeps order and completeness whatever the joins and the consumer take', async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        delays,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        async (ms, a, b) => {
          let running = 0;
          let most = 0;
          const join = async (event: number) => {
            running += 1;
            most = Math.max(most, running);
            await pause(ms[event] ?? 0);
            running -= 1;
            return event;
          };
          const got: number[] = [];
          const delivery = deliverInOrder(numbers(ms.length), options({ join, concurrent: a, capacity: b }));
          for await (const answer of delivery) {
            got.push(answer);
            if (answer % 3 === 0) await pause(1);
          }
          expect(got).toEqual(ms.map((_, index) => index));
          expect(most).toBeLessThanOrEqual(a);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('reads no further than the queue holds, and says when the consumer is gone', async () => {
    let read = 0;
    let slow = 0;
    async function* endless() {
      for (;;) yield read++;
    }
    const delivery = deliverInOrder(
      endless(),
      options({ capacity: 5, slowMs: 30, onSlow: () => (slow += 1) }),
    );
    await delivery.next();
    await pause(80);
    expect(read).toBeLessThanOrEqual(7);
    expect(slow).toBe(1);
    await delivery.return();
  });

  it('returns at once while it waits for an event, and tells the source', async () => {
    let returned = false;
    let ended = 0;
    const source: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          returned = true;
          return { done: true, value: undefined };
        },
      }),
    };
    const delivery = deliverInOrder(source, options({ onEnd: () => (ended += 1) }));
    const waiting = delivery.next();
    await delivery.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect([returned, ended]).toEqual([true, 1]);
  });

  it('hands out what it has before it fails', async () => {
    async function* breaking() {
      yield 1;
      yield 2;
      throw new Error('the source broke');
    }
    const got: number[] = [];
    const reading = (async () => {
      for await (const answer of deliverInOrder(breaking(), options())) got.push(answer);
    })();
    await expect(reading).rejects.toThrow('the source broke');
    expect(got).toEqual([1, 2]);
  });
});
