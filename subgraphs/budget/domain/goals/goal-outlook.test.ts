import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essentialOf, monthsCovered } from './essentials.js';
import { fundGoals } from './fund-goals.js';
import { goalOutlook, savingsModel } from './goal-outlook.js';

const goal = (id: string, missingMinor: number, monthsLeft: number | null = null) => ({
  id,
  missingMinor,
  monthsLeft,
});

describe('essential spending', () => {
  it('is contracts, needs and food at home', () => {
    const month = new Map([
      ['HOUSING', 90_000],
      ['GROCERIES', 30_000],
      ['TRANSPORT', 8_000],
      ['RESTAURANTS', 20_000],
      ['TRAVEL', 70_000],
    ] as const);
    expect(essentialOf(month)).toBe(128_000);
    expect(monthsCovered(300_000, 128_000)).toBe(2.3);
    expect(monthsCovered(300_000, 0)).toBeNull();
  });
});

describe('a month of savings', () => {
  it('gives goals with a date their part before goals without one, and early what is left', () => {
    const goals = [goal('trip', 12_000, 4), goal('fund', 5_000), goal('bike', 9_000, 3)];
    const missing = Float64Array.from(goals, ({ missingMinor }) => missingMinor);
    expect(fundGoals(10_000, goals, missing, 0)).toBe(0);
    expect([...missing]).toEqual([9_000, 0, 7_000]);
    expect(fundGoals(20_000, goals, missing, 1)).toBe(4_000);
  });

  it('is conserved', () => {
    const any = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.option(fc.nat(24), { nil: null })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(any, fc.nat(200_000), fc.nat(12), (given, amount, month) => {
        const goals = given.map(([missing, left], index) => goal(`g${index}`, missing, left));
        const missing = Float64Array.from(goals, ({ missingMinor }) => missingMinor);
        const before = missing.reduce((sum, each) => sum + each, 0);
        const rest = fundGoals(amount, goals, missing, month);
        expect(before - missing.reduce((sum, each) => sum + each, 0) + rest).toBe(amount);
        expect(missing.every((each) => each >= 0)).toBe(true);
      }),
    );
  });
});

describe('the outlook of goals', () => {
  it('is certain when every month is alike', () => {
    const model = savingsModel(Array<number>(12).fill(10_000), 0);
    const [first, second] = goalOutlook(model, [goal('a', 25_000, 3), goal('b', 35_000, 5)], 'seed');
    // 8,334 a month go to a and 1,666 to b at first: a is there in month 3; 60,000 in all take six months, one too late for b.
    expect(first).toMatchObject({ probability: 1, middle: 3 });
    expect(second).toMatchObject({ probability: 0, early: 6, late: 6 });
  });

  it('repeats for a seed, and is less sure the more is wished', () => {
    const model = savingsModel([30_000, -10_000, 20_000, 25_000, 5_000, -5_000, 40_000, 15_000], 0);
    const chance = (missing: number) =>
      goalOutlook(model, [goal('a', missing, 12)], 'seed')[0]?.probability ?? -1;
    expect(chance(150_000)).toBe(chance(150_000));
    expect(chance(100_000)).toBeGreaterThan(chance(150_000));
    expect(chance(150_000)).toBeGreaterThan(chance(250_000));
  });

  it('follows the law of sums for months that vary', () => {
    const model = { kind: 'ASSUMED' as const, meanMinor: 10_000, deviationMinor: 10_000 };
    const [only] = goalOutlook(model, [goal('a', 100_000, 9)], 'seed');
    // Nine months sum to a normal 90,000 ± 30,000: at least 100,000 with 0.37, a little more often on some day before.
    expect(only?.middle).toBeGreaterThanOrEqual(9);
    expect(only?.middle).toBeLessThanOrEqual(11);
    expect(only?.probability).toBeGreaterThan(0.3);
    expect(only?.probability).toBeLessThan(0.5);
  });

  it('never comes to goals that nothing is saved for', () => {
    expect(goalOutlook(savingsModel([], 0), [goal('a', 1, 5)], 'seed')[0]).toEqual({
      id: 'a',
      probability: 0,
      early: null,
      middle: null,
      late: null,
    });
  });
});
