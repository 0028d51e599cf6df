import { describe, expect, it } from 'vitest';
import { missRatios, type PastForecast, spreadsOf } from './calibrate-intervals.js';

const days = 90;
/** Forecasts whose intervals reach 1,000 to either side of 0, and what came each time lay `miss` above. */
const past = (miss: number, count: number): PastForecast[] =>
  Array.from({ length: count }, () => ({
    days: Array.from({ length: days }, () => ({ medianMinor: 0, lowMinor: -1_000, highMinor: 1_000 })),
    real: Array.from({ length: days }, () => miss),
  }));

describe('calibrated intervals', () => {
  it('count a miss in half widths of its side', () => {
    const day = { medianMinor: 100, lowMinor: -900, highMinor: 600 };
    expect(missRatios({ days: [day, day], real: [-400, 350] })).toEqual([0.5, 0.5]);
  });

  it('of a new history are those of other histories, wider for days far ahead', () => {
    const spreads = spreadsOf([], days);
    expect(spreads).toHaveLength(days);
    expect(Math.min(...spreads)).toBeGreaterThan(0.9);
    expect(spreads.at(-1)).toBeGreaterThan(spreads[0] ?? 0);
  });

  it('learn from a history that misses more, or less, than others', () => {
    const usual = spreadsOf([], days);
    const wider = spreadsOf(past(2_500, 20), days);
    const narrower = spreadsOf(past(300, 20), days);
    expect(wider.every((spread, index) => spread > (usual[index] ?? 0))).toBe(true);
    expect(narrower.every((spread, index) => spread < (usual[index] ?? 0))).toBe(true);
  });
});
