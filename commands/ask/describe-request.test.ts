import { describe, expect, it } from 'vitest';
import { describePlan } from './describe-request.js';
import type { Plan } from './operations.js';

function planOf(shortfalls: NonNullable<Plan['mealPlan']>['shortfalls']): Plan {
  const cost = { amountMinor: 8_950, currency: 'USD' };
  return {
    id: 'plan',
    revision: 1,
    startDate: '2026-11-23',
    horizonDays: 7,
    unchecked: [],
    proof: {
      value: 1,
      upperBound: 1,
      coordinationGap: 0,
      mealsGap: 0.05,
      placementOptimal: null,
      rounds: [],
    },
    conflicts: [],
    assessment: { known: [], missing: [], assumed: [] },
    milestones: [],
    mealPlan: { id: 'meals', cost, shortfalls, days: [], shoppingList: { cost, aisles: [] } },
    trainingProgram: null,
    budgetPlan: null,
  };
}

describe('a plan in the terminal', () => {
  it('lists every wish that is not met, and once what may help', () => {
    const remedy = 'More money for food may help.';
    const sections = describePlan(
      planOf([
        {
          goal: 'RECIPE_REPEATS',
          text: 'Repeats more than you wished: Chana masala 4 times instead of 2.',
          remedy,
        },
        { goal: 'FIBRE', text: 'Less fibre than wanted: 5 g a day in the mean.', remedy },
      ]),
    );
    expect(sections).toContain(
      [
        'Wished, but not met',
        '  - Repeats more than you wished: Chana masala 4 times instead of 2.',
        '  - Less fibre than wanted: 5 g a day in the mean.',
        '  More money for food may help.',
      ].join('\n'),
    );
  });

  it('has no such section where everything is met', () => {
    expect(describePlan(planOf([])).join('\n')).not.toContain('not met');
  });
});
