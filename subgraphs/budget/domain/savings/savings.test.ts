import { addDays } from '@progressive/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spent } from '../insight/payment.js';
import type { LedgerCategory } from '../ledger/ledger.js';
import { findSavings, type Saving } from './opportunities.js';
import { findOverspend } from './overspend.js';
import { essential } from './savings-costs.js';
import { planSavings } from './savings-plan.js';

const today = '2026-11-21';
const paid = (daysAgo: number, minor: number, category: LedgerCategory, merchant = 'shop'): Spent =>
  ({ date: addDays(today, -daysAgo), minor, category, merchant }) as Spent;
const usual = (entries: Partial<Record<LedgerCategory, number>>) =>
  new Map(Object.entries(entries) as [LedgerCategory, number][]);

describe('an overspend', () => {
  /** 100 every 30 days for three spans, then `last`. */
  const payments = (last: number) =>
    [100, 70, 40, 10].map((daysAgo) => paid(daysAgo, daysAgo === 10 ? last : 10_000, 'GROCERIES'));
  const found = (last: number, limit?: number) =>
    findOverspend({
      payments: payments(last),
      habits: [],
      limits: new Map(limit === undefined ? [] : [['GROCERIES' as const, limit]]),
      today,
    }).filter(({ kind }) => kind === 'CATEGORY');

  it('is what went above the middle of the past, or above the limit where that is higher', () => {
    expect(found(15_000)).toMatchObject([{ spentMinor: 15_000, usualMinor: 10_000, overMinor: 5_000 }]);
    expect(found(15_000, 12_000)).toMatchObject([{ plannedMinor: 12_000, overMinor: 3_000 }]);
    expect(found(15_000, 16_000)).toEqual([]);
  });

  it('is not a tenth more than usual', () => {
    expect(found(11_000)).toEqual([]);
    expect(found(11_001)).toHaveLength(1);
  });
});

describe('ways to save', () => {
  const habit = {
    merchant: 'cafe',
    category: 'RESTAURANTS',
    times: 20,
    timesBefore: 20,
    monthlyMinor: 6_000,
  };
  const given = {
    bills: [],
    habits: [habit as never],
    usual: usual({ GROCERIES: 50_000, RESTAURANTS: 10_000, HOUSING: 90_000, GIFTS: 1_000 }),
  };

  it('halve a habit, cap what is left of a wish, and leave a roof alone', () => {
    const found = findSavings({ ...given, foodFloorMinor: null });
    expect(
      Object.fromEntries(
        found.map(({ kind, category, monthlyMinor }) => [`${kind} ${category}`, monthlyMinor]),
      ),
    ).toEqual({
      'HABIT RESTAURANTS': 3_000,
      // 100 less the habit's 60, half of it.
      'CATEGORY RESTAURANTS': 2_000,
      'CATEGORY GIFTS': 400,
    });
    expect(found.some(({ category }) => essential.has(category))).toBe(false);
  });

  it('take of food what lies above the floor that nutrition says, and nothing where there is none', () => {
    const food = (foodFloorMinor: number) =>
      findSavings({ ...given, foodFloorMinor }).find(({ kind }) => kind === 'CHEAPER_FOOD')?.monthlyMinor;
    expect(food(30_000)).toBe(20_000);
    expect(food(60_000)).toBeUndefined();
  });
});

describe('a plan of savings', () => {
  const savings = fc.array(
    fc
      .record({ monthlyMinor: fc.integer({ min: 1, max: 50_000 }), health: fc.integer({ min: 0, max: 5 }) })
      .map(
        ({ monthlyMinor, health }): Saving => ({
          id: 'saving',
          kind: 'CATEGORY',
          title: 'x',
          category: 'GIFTS',
          monthlyMinor,
          cost: { health, minutesPerWeek: 0, why: '' },
          agent: 'budget',
        }),
      ),
    { maxLength: 12 },
  );

  it('adds up, is enough whenever that is possible, and has no step that it could do without', () => {
    fc.assert(
      fc.property(
        savings,
        fc.integer({ min: 1, max: 200_000 }),
        fc.boolean(),
        (list, targetMinor, crisis) => {
          const plan = planSavings(list, usual({ HOUSING: 90_000 }), { targetMinor, crisis });
          const sum = plan.steps.reduce((total, { monthlyMinor }) => total + monthlyMinor, 0);
          const all = list.reduce((total, { monthlyMinor }) => total + monthlyMinor, 0);
          expect(plan.savedMinor).toBe(sum);
          expect(plan.missingMinor).toBe(Math.max(0, targetMinor - sum));
          expect(plan.missingMinor === 0).toBe(all >= targetMinor);
          for (const { monthlyMinor } of plan.steps)
            expect(plan.missingMinor > 0 || sum - monthlyMinor < targetMinor).toBe(true);
          expect(plan.steps.length + plan.spared.length).toBe(list.length);
          expect([plan.protectedMinor, plan.protectedCategories]).toEqual([90_000, ['HOUSING']]);
        },
      ),
    );
  });
});
