import { loadHighsSolver } from '@progressive/linear-solver';
import { describe, expect, it } from 'vitest';
import { planMeals } from './plan-meals.js';
import { suggestSwaps } from './suggest-swaps.js';
import { syntheticProblem } from './synthetic-problem.js';

describe('suggestSwaps', async () => {
  const solver = await loadHighsSolver();
  const source = syntheticProblem({ seed: 4, recipes: 120, days: 7 });
  const effort = {
    firstPerWeek: 5_000,
    perWeek: 60_000,
    polishPerWeek: 0,
    rescues: 1,
    rescuePerWeek: 30_000,
  };

  it('ranks exactly: planning with the swap locked in gives the promised objective and money', async () => {
    const plan = await planMeals(source, solver, {}, effort);
    if (plan.kind !== 'PLAN') throw new Error('no plan');
    const possible = suggestSwaps(source, plan.meals, 3, 'BREAKFAST', 200).filter(
      ({ keepsHardLimits }) => keepsHardLimits,
    );
    const [best, second] = possible;
    expect(possible.length).toBeGreaterThan(0);
    for (const swap of possible.slice(0, 2)) {
      const locked = plan.meals.map((meal) =>
        meal.dayIndex === 3 && meal.slot === 'BREAKFAST'
          ? { ...meal, recipeId: swap.recipeId, portion: swap.portion, leftoverOfDay: swap.leftoverOfDay }
          : meal,
      );
      const swapped = await planMeals({ ...source, locked }, solver, {}, effort);
      if (swapped.kind !== 'PLAN') throw new Error('no plan with the swap');
      const change = swapped.certificate.objective - plan.certificate.objective;
      expect(change).toBeCloseTo(swap.deltaPoints, 6);
      expect(swapped.cashCents - plan.cashCents).toBeCloseTo(swap.deltaCashCents, -0.5);
    }
    expect(best?.deltaPoints).toBeGreaterThanOrEqual(second?.deltaPoints ?? Number.NEGATIVE_INFINITY);
  }, 60_000);

  it('names a slot that the plan does not have', () => {
    expect(() => suggestSwaps(source, [], 3, 'BREAKFAST', 5)).toThrow(/no planned BREAKFAST/);
  });
});
