import { loadHighsSolver } from '@progressive/linear-solver';
import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../domain/catalogue/catalogue.js';
import { planMeals } from '../domain/meal-planning/plan-meals.js';
import { finishPlan } from '../domain/plan/finish-plan.js';
import { makeProblem } from '../domain/plan/make-problem.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import { checkPlan } from '../domain/plan-checker.js';
import { readReference } from '../seeds/read-reference.js';
import { SHORT_EFFORT } from './check-households.js';
import { sampleHouseholds } from './sample-households.js';

describe('most minutes for one meal', async () => {
  const solver = await loadHighsSolver();
  const reference = await readReference();
  const catalogue = buildCatalogue(reference.hash, reference.foods, reference.recipes);

  /** The plan of an order that passed every other check, and the longest meal cooked on either kind of day, minutes. */
  async function longestMeals(order: MealOrder) {
    const problem = makeProblem(order, catalogue, { seed: 1, minorUnitsPerCent: 1 });
    const outcome = await planMeals(problem, solver, {}, SHORT_EFFORT);
    if (outcome.kind === 'INFEASIBLE') return null;
    const plan = finishPlan(outcome, order, 1, catalogue);
    expect(checkPlan(plan, catalogue)).toEqual([]);
    expect(plan.proof.bound).toBeGreaterThanOrEqual(plan.proof.objective);
    const longest = (days: readonly string[]) =>
      Math.max(
        0,
        ...plan.days
          .filter(({ date }) => days.includes(date))
          .flatMap((day) => day.meals.filter(({ leftoverOf }) => leftoverOf === null))
          .map(({ recipeKey }) => catalogue.recipes.get(recipeKey)?.activeMinutes ?? 0),
      );
    return { weekday: longest(['2026-03-06', '2026-03-09']), weekend: longest(['2026-03-07', '2026-03-08']) };
  }

  it('is kept by every meal that is cooked, on weekdays and weekends apart, whoever it is for', async () => {
    const random = seededRandom(5);
    let planned = 0;
    let passedWithout = 0;
    for (const household of sampleHouseholds(16, 5, 4, catalogue)) {
      // A Friday to a Monday: two days of each kind.
      const order = { ...household.order, startDate: '2026-03-06', training: [], pantry: [], ownRecipes: [] };
      const weekday = 12 + random.integer(14);
      const weekend = 20 + random.integer(30);
      const limits = { weekdayMinutesPerMeal: weekday, weekendMinutesPerMeal: weekend };
      const found = await longestMeals({ ...order, ...limits });
      if (found === null) continue;
      planned += 1;
      expect(found.weekday).toBeLessThanOrEqual(weekday);
      expect(found.weekend).toBeLessThanOrEqual(weekend);
      const free = await longestMeals(order);
      if (free !== null && free.weekday > weekday) passedWithout += 1;
    }
    expect(planned).toBeGreaterThan(10);
    // The limit is no matter of course.
    expect(passedWithout).toBeGreaterThan(planned / 3);
  }, 300_000);
});
