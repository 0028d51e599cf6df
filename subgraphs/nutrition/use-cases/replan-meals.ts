import type { ViewerClaims } from '@progressive/access-tokens';
import { isLocalDate } from '@progressive/quantities';
import { finishPlan } from '../domain/plan/finish-plan.js';
import { withMarksOf } from '../domain/plan/meal-marks.js';
import type { MealPlanContent } from '../domain/plan/meal-plan.js';
import { checkPlan } from '../domain/plan-checker.js';
import { askPlanner } from './ask-planner.js';
import {
  type MealChangeRefused,
  type MealPlanChanged,
  type PlanSuperseded,
  readStanding,
  refused,
  saveVersion,
} from './change-meal-plan.js';
import { explainOrder, type MealWishesImpossible } from './explain-meal-wishes.js';
import type { NutritionServices } from './nutrition-services.js';
import { orderToday, problemOf } from './standing-problem.js';

/** Points for keeping a meal: without them about four meals in ten change. */
const stabilityPoints = 8;

/**
 * Plans a standing plan again with the fewest edits: meals that are locked or before a day stay, recipes that are out go, and
 * what was told since (rules, the pantry, meals away, own recipes) counts.
 */
export async function replanMeals(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: {
    readonly mealPlanId: string;
    readonly excludedRecipeIds: readonly string[];
    readonly from: string | null;
  },
): Promise<MealPlanChanged | PlanSuperseded | MealChangeRefused | MealWishesImpossible> {
  if (input.from !== null && !isLocalDate(input.from))
    return refused({ code: 'INVALID_VALUE', message: 'Give a day of the calendar.', broken: [] });
  const standing = await readStanding(services, viewer, input.mealPlanId);
  if (standing.kind !== 'STANDING') return standing;
  const { content } = standing.plan;
  const order = await orderToday(services, viewer, content);
  const ready = await problemOf(services, content, order, { ...input, stabilityPoints });
  const outcome = await askPlanner(() => services.planner.planMeals(ready.problem));
  if (outcome.kind === 'Refusal') return refused({ ...outcome, broken: [] });
  if (outcome.kind === 'INFEASIBLE') {
    const explained = await explainOrder(services, order);
    if (explained.kind === 'MealWishesImpossible') return explained;
    const message = 'No plan was found that keeps the fixed meals and leaves these recipes out.';
    return refused({ code: 'BREAKS_LIMIT', message, broken: outcome.conflict });
  }
  const finished = finishPlan(outcome, order, ready.minorUnitsPerCent, ready.catalogue);
  const violations = checkPlan(finished, ready.catalogue);
  if (violations.length > 0)
    return refused({
      code: 'BREAKS_LIMIT',
      message: 'A fixed meal breaks what became a rule since; free it first.',
      broken: violations.map(({ code, where, detail }) => `${code} ${where}: ${detail}`),
    });
  const replanned = { ...withMarksOf(content, finished), agreed: content.agreed };
  const changedMealIds = differentMeals(content, replanned);
  const change = `${changedMealIds.length} of the meals were planned again.`;
  const deeds = input.excludedRecipeIds
    .filter((recipeKey) => ready.catalogue.recipes.has(recipeKey))
    .map((recipeKey) => ({ recipeKey, kind: 'REFUSED', occasion: '' }) as const);
  const taste = { occasion: '', undone: [], deeds };
  return saveVersion(services, viewer, standing.plan, { content: replanned, changedMealIds, change, taste });
}

/** Ids of the meals that hold another dish or amount, are new, or are gone. */
export function differentMeals(before: MealPlanContent, after: MealPlanContent): string[] {
  const dishes = (content: MealPlanContent) =>
    new Map(
      content.days.flatMap((day) =>
        day.meals.map(({ id, recipeKey, portion }) => [id, `${recipeKey} ${portion}`] as const),
      ),
    );
  const [old, now] = [dishes(before), dishes(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id)).sort();
}
