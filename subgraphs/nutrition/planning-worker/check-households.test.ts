import { loadHighsSolver } from '@progressive/linear-solver';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../domain/catalogue/catalogue.js';
import { whyForbidden } from '../domain/catalogue/eating-rules.js';
import { planMeals } from '../domain/meal-planning/plan-meals.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { readReference } from '../seeds/read-reference.js';
import { checkHousehold, type HouseholdCheck, SHORT_EFFORT } from './check-households.js';
import { sampleHouseholds } from './sample-households.js';

describe('plans of random households', async () => {
  const solver = await loadHighsSolver();
  const reference = await readReference();
  const catalogue = buildCatalogue(reference.hash, reference.foods, reference.recipes);

  it('break no hard limit: rules of each eater, energy, upper levels, money, minutes, pantry, fixed meals', async () => {
    const checks: HouseholdCheck[] = [];
    for (const household of sampleHouseholds(40, 7, 2, catalogue)) {
      checks.push(
        await checkHousehold(household, catalogue, (problem) => planMeals(problem, solver, {}, SHORT_EFFORT)),
      );
    }
    expect(checks.flatMap(({ violations }) => violations)).toEqual([]);
    const planned = checks.filter(({ outcome }) => outcome === 'PLAN');
    expect(planned.length).toBeGreaterThan(20);
    expect(new Set(planned.map(({ people }) => people)).size).toBe(4);
    expect(planned.some(({ pantryGrams }) => pantryGrams > 0)).toBe(true);
  }, 600_000);

  it('never count a recipe with an unknown ingredient as safe', () => {
    for (const { order } of sampleHouseholds(200, 11, 2, catalogue)) {
      const own = withOwnRecipes(catalogue, order.ownRecipes);
      for (const { recipe, unknownIngredients } of order.ownRecipes ?? []) {
        const facts = own.recipes.get(recipe.key);
        if (facts === undefined || unknownIngredients.length === 0) continue;
        const hasRules = order.rules.allergens.length + order.rules.diets.length > 0;
        if (hasRules) expect(whyForbidden(facts, order.rules)).not.toBeNull();
      }
    }
  });
});
