import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { MealPlanOutcome } from '../domain/meal-planning/plan-result.js';
import type { Effort } from '../domain/meal-planning/plan-search.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';
import { useInTime } from '../domain/pantry/use-in-time.js';
import { finishPlan } from '../domain/plan/finish-plan.js';
import { makeProblem } from '../domain/plan/make-problem.js';
import type { MealPlanContent } from '../domain/plan/meal-plan.js';
import { checkPlan } from '../domain/plan-checker.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import type { SampleHousehold } from './sample-households.js';

/** What became of planning for one household. */
export interface HouseholdCheck {
  readonly household: string;
  readonly people: number;
  readonly outcome: 'PLAN' | 'PROVEN_IMPOSSIBLE' | 'NOT_FOUND';
  readonly meals: number;
  /** Meals cooked from an own recipe. */
  readonly ownMeals: number;
  readonly pantryGrams: number;
  /** Hard limits broken, by the independent checker, and fixed meals that were moved. */
  readonly violations: readonly string[];
}

/** Enough to make a plan; how good it is, is not asked here. */
export const SHORT_EFFORT: Effort = {
  firstPerWeek: 6_000,
  perWeek: 12_000,
  polishPerWeek: 0,
  rescues: 1,
  rescuePerWeek: 30_000,
};

/** Plans for a household with a short search, and checks the finished plan from its foods upwards. */
export async function checkHousehold(
  { name, order, locked }: SampleHousehold,
  reference: Catalogue,
  plan: (problem: MealPlanProblem) => Promise<MealPlanOutcome>,
): Promise<HouseholdCheck> {
  const catalogue = withOwnRecipes(reference, order.ownRecipes);
  const problem = makeProblem(order, catalogue, { seed: 1, minorUnitsPerCent: 1, locked });
  const outcome = await plan(problem);
  const common = { household: name, people: order.people };
  if (outcome.kind === 'INFEASIBLE') {
    const reason = outcome.proven ? 'PROVEN_IMPOSSIBLE' : 'NOT_FOUND';
    return { ...common, outcome: reason, meals: 0, ownMeals: 0, pantryGrams: 0, violations: [] };
  }
  const content = finishPlan(outcome, order, 1, catalogue, (meals) => useInTime(meals, order, catalogue));
  const meals = content.days.flatMap((day) => day.meals);
  return {
    ...common,
    outcome: 'PLAN',
    meals: meals.length,
    ownMeals: meals.filter(({ recipeKey }) => recipeKey.startsWith('own-')).length,
    pantryGrams: (content.pantryUse ?? []).reduce((sum, { grams }) => sum + grams, 0),
    violations: [
      ...checkPlan(content, catalogue).map(({ code, where, detail }) => `${code} ${where} ${detail}`),
      ...movedLocks(content, locked),
    ],
  };
}

function movedLocks(content: MealPlanContent, locked: SampleHousehold['locked']): string[] {
  return locked.flatMap(({ dayIndex, slot, recipeId }) => {
    const meal = content.days[dayIndex]?.meals.find((each) => each.slot === slot);
    return meal?.recipeKey === recipeId ? [] : [`LOCK ${dayIndex} ${slot} ${recipeId}`];
  });
}
