import { describe, expect, it } from 'vitest';
import { Cancellation } from '../cancellation.js';
import { NoLongerWanted, SharedFlights } from './shared-flights.js';

describe('shared flights', () => {
  it('start work once per key and keep nothing afterwards', async () => {
    const flights = new SharedFlights<number>();
    let started = 0;
    const start = async () => {
      started += 1;
      return started;
    };
    const never = new Cancellation();
    expect(await Promise.all([flights.join('a', never, start), flights.join('a', never, start)])).toEqual([
      1, 1,
    ]);
    expect(await flights.join('a', never, start)).toBe(2);
    expect(await Promise.all([1, 2].map(() => flights.join(undefined, never, start)))).toEqual([3, 4]);
    expect(flights.size).toBe(0);
  });

  it('cancel the work only when everybody has gone, and let nobody join it then', async () => {
    const flights = new SharedFlights<string>();
    const seen: Cancellation[] = [];
    const start = (flight: Cancellation) => {
      seen.push(flight);
      return new Promise<string>(() => {});
    };
    const [first, second] = [new Cancellation(), new Cancellation()];
    const waiting = [flights.join('a', first, start), flights.join('a', second, start)];
    first.cancel();
    await expect(waiting[0]).rejects.toThrow(NoLongerWanted);
    expect(seen[0]?.cancelled).toBe(false);
    second.cancel();
    await expect(waiting[1]).rejects.toThrow(NoLongerWanted);
    expect([seen[0]?.cancelled, flights.size]).toEqual([true, 0]);
  });

  it('fail for all who wait', async () => {
    const flights = new SharedFlights<string>();
    const never = new Cancellation();
    const start = async () => {
      throw new Error('no answer');
    };
    const outcomes = await Promise.allSettled([
      flights.join('a', never, start),
      flights.join('a', never, start),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
