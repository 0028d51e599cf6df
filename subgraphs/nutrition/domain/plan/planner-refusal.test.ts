import { describe, expect, it } from 'vitest';
import type { MealOrder } from './meal-order.js';
import { plannerRefusal } from './planner-refusal.js';

describe('plannerRefusal', () => {
  it('speaks of what a negotiation shares in the words and the currency of the person', () => {
    const waysOut = [{ wish: 'MONEY_CENTS', amount: 5462.4, unit: 'cents', direction: 'RAISE' }];
    const order = { currency: 'USD' } as MealOrder;
    expect(plannerRefusal({ kind: 'REFUSED', conflict: ['MONEY_CENTS'], waysOut }, order)).toMatchObject({
      code: 'INFEASIBLE_BUDGET',
      message: 'No plan of these days keeps to the money for food.',
      waysOut: ['raise the money for food by $54.63'],
    });
  });
});
