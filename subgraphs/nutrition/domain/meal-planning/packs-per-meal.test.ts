import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPacksPerMeal, roundedPacks } from './packs-per-meal.js';

describe('leastPacksPerMeal', () => {
  it('knows that two meals of 0.6 packs open two, and two of 0.4 open one', () => {
    expect(leastPacksPerMeal([0.6], 2, 0)).toEqual([1]);
    expect(leastPacksPerMeal([0.4], 2, 0)).toEqual([0.5]);
    expect(leastPacksPerMeal([0.4], 3, 0)).toEqual([0.5]);
    expect(leastPacksPerMeal([0.6], 2, 1)).toEqual([0]);
  });

  it('never asks for more packs than some mix of meals opens', () => {
    const packs = fc.array(fc.double({ min: 0.01, max: 2.5, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        packs,
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 7 }),
        (used, most, inPantry, eaten) => {
          const coefficients = leastPacksPerMeal(used, most, inPantry);
          let grams = -inPantry;
          let claimed = 0;
          for (const kind of eaten.slice(0, most)) {
            grams += used[kind % used.length] ?? 0;
            claimed += coefficients[kind % used.length] ?? 0;
          }
          expect(claimed).toBeLessThanOrEqual(roundedPacks(grams) + 1e-9);
        },
      ),
      { numRuns: 2_000, seed: 3 },
    );
  });
});
