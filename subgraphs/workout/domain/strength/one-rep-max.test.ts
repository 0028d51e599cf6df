import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brzycki, epley, formulaFor, oneRepMax, reserveOfRpe, wathan, weightForReps } from './one-rep-max.js';

describe('one-repetition maximum', () => {
  it('follows the published formulas', () => {
    expect(epley(100, 5)).toBeCloseTo(116.667, 3);
    expect(brzycki(100, 5)).toBeCloseTo(112.5, 3);
    expect(wathan(100, 5)).toBeCloseTo(116.583, 3);
    expect(wathan(100, 12)).toBeCloseTo(141.496, 3);
  });

  it('takes each formula in its range, and a single for what it is', () => {
    expect([1, 1.5, 2, 10, 11, 40].map(formulaFor)).toEqual([
      'BRZYCKI',
      'BRZYCKI',
      'EPLEY',
      'EPLEY',
      'WATHAN',
      'WATHAN',
    ]);
    expect(oneRepMax(140, 1, 0)).toMatchObject({ value: 140, formula: 'BRZYCKI' });
  });

  it('counts repetitions in reserve, and is less sure the more there are or when nobody said', () => {
    expect(oneRepMax(100, 3, 2).value).toBe(oneRepMax(100, 5, 0).value);
    const width = (reps: number, rir?: number) => {
      const { value, low, high } = oneRepMax(100, reps, rir);
      return (high - low) / value;
    };
    expect(width(5, 0)).toBeCloseTo(0.064, 3);
    expect(width(12, 0)).toBeGreaterThan(width(5, 0));
    expect(width(5)).toBeGreaterThan(width(5, 0));
    expect(reserveOfRpe(8.5)).toBe(1.5);
  });

  it('grows with weight and repetitions inside a range, and weightForReps undoes it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 5 }),
        (weight, reps, rir) => {
          const { value, low, high } = oneRepMax(weight, reps, rir);
          expect(value).toBeGreaterThanOrEqual(weight);
          expect(low).toBeLessThan(value);
          expect(high).toBeGreaterThan(value);
          expect(oneRepMax(weight, reps + 1, rir).value).toBeGreaterThan(value);
          expect(weightForReps(value, reps, rir)).toBeCloseTo(weight, 6);
        },
      ),
    );
  });
});
