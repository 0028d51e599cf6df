import { describe, expect, it } from 'vitest';
import { NO_RULES } from '../catalogue/eating-rules.js';
import { syntheticProblem } from '../meal-planning/synthetic-problem.js';
import { sampleOrder, sampleWishes } from '../plan/sample-order.js';
import { relaxationsOf } from './relaxations.js';

const order = sampleOrder({
  wishes: { ...sampleWishes, goal: 'EAT_HEALTHIER', diets: ['VEGAN'] },
  rules: {
    ...NO_RULES,
    diets: ['VEGAN'],
    allergens: ['SESAME'],
    dislikedFoods: ['olives'],
    excludedFoods: ['kale'],
  },
  slots: ['LUNCH', 'DINNER'],
  moneyCapMinor: 5_000,
  weekdayMinutesPerDay: 30,
});

describe('relaxationsOf', () => {
  it('lets one thing go at a time, and neither an allergen nor a diet', () => {
    const found = relaxationsOf(order, 100);
    expect(found.map(({ kind, subject, amount }) => [kind, subject, amount])).toEqual([
      ['MORE_MONEY', null, 100],
      ['MORE_MONEY', null, 500],
      ['MORE_MINUTES_WEEKDAY', null, 10],
      ['DISLIKED_FOOD_ALLOWED', 'olives', 1],
      ['EXCLUDED_FOOD_ALLOWED', 'kale', 1],
      ['MORE_REPEATS', null, 1],
    ]);
    for (const { order: changed } of found) {
      expect(changed.rules.diets).toEqual(order.rules.diets);
      expect(changed.rules.allergens).toEqual(order.rules.allergens);
    }
    expect(found[1]?.order).toEqual({ ...order, moneyCapMinor: 5_500 });
    expect(found[2]?.order).toEqual({ ...order, weekdayMinutesPerDay: 40 });
    expect(found[3]?.order.rules.dislikedFoods).toEqual([]);
    expect(found[4]?.order.rules.excludedFoods).toEqual([]);
  });

  it('raises every cap on repeats by one, and nothing else of the problem', () => {
    const problem = syntheticProblem({ seed: 1, recipes: 20, days: 2 });
    const repeats = relaxationsOf(order, 100).at(-1);
    const changed = repeats?.onProblem(problem);
    expect(changed?.variety.maxPerWeek.DINNER).toBe(problem.variety.maxPerWeek.DINNER + 1);
    expect({ ...changed, variety: null }).toEqual({ ...problem, variety: null });
  });

  it('offers no money where none is capped', () => {
    const free = { ...order, moneyCapMinor: null, weekdayMinutesPerDay: null };
    expect(relaxationsOf(free, 100).map(({ kind }) => kind)).not.toContain('MORE_MONEY');
  });
});
