import { addDays } from '@progressive/quantities';
import { describe, expect, it } from 'vitest';
import { findHabits, habitDays } from './habits.js';
import type { Spent } from './payment.js';
import { median, poissonTail, quantile, robustScore } from './robust.js';

describe('robust numbers', () => {
  it('are the middle and quantiles of type 7, whatever the order', () => {
    expect([median([]), median([3]), median([9, 1, 2]), median([1, 2, 3, 10])]).toEqual([0, 3, 2, 2.5]);
    expect([0, 0.25, 0.9, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 2, 4.6, 5]);
  });

  it('count spread by the median absolute deviation, which one outlier does not move', () => {
    // Middle 10.5, deviations 2.5 1.5 0.5 0.5 1.5 989.5: their middle is 1.5.
    expect(robustScore(14, [8, 9, 10, 11, 12, 1000], 0)).toBeCloseTo((14 - 10.5) / (1.4826 * 1.5), 6);
    expect(robustScore(12, [10, 10, 10], 0.5)).toBe(4);
  });

  it('know how likely a burst is by chance', () => {
    // P(N ≥ 1) = 1 − e⁻²; P(N ≥ 3) = 1 − e⁻² (1 + 2 + 2).
    expect(poissonTail(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(poissonTail(3, 2)).toBeCloseTo(1 - 5 * Math.exp(-2), 12);
    expect([poissonTail(0, 2), poissonTail(2, 0)]).toEqual([1, 0]);
  });
});

describe('a habit', () => {
  const today = '2026-11-21';
  const coffees = (count: number, everyDays: number, firstDaysAgo = 1): Spent[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `coffee-${index}`,
      date: addDays(today, -firstDaysAgo - everyDays * index),
      minor: 450,
      merchant: 'cafe',
      category: 'RESTAURANTS' as const,
    })).toReversed();

  it('comes at least once in two weeks for a month, without a contract', () => {
    const [habit] = findHabits(coffees(13, 7), today, new Set());
    // 13 payments of 4.50 in 91 days: 30.44 / 91 of 58.50 a month.
    expect(habit).toMatchObject({
      times: 13,
      timesPerWeek: 1,
      usualMinor: 450,
      monthlyMinor: 1957,
      weekday: 5,
    });
    expect(findHabits(coffees(6, 14), today, new Set())).toEqual([]);
    expect(findHabits(coffees(13, 2), today, new Set())).toEqual([]);
    expect(findHabits(coffees(13, 7), today, new Set(['cafe']))).toEqual([]);
  });

  it('says whether it grows', () => {
    const before = coffees(9, 10, habitDays + 1);
    expect(findHabits([...before, ...coffees(18, 5)], today, new Set())).toMatchObject([
      { times: 18, timesBefore: 9 },
    ]);
  });
});
