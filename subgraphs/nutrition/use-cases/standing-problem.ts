import type { ViewerClaims } from '@progressive/access-tokens';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import type { MealPlanContent } from '../domain/plan/meal-plan.js';
import type { OwnRecipe } from '../domain/recipe-import/own-recipe.js';
import { withStoredRules } from './change-meal-plan.js';
import { type ReadyOrder, readyOrder } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';
import { placedMeals, portionsOf } from './rank-candidates.js';
import { readKitchen } from './read-kitchen.js';

/** The order of a plan that stands, as it would be made today: rules told since, what is in the house, meals away. */
export async function orderToday(
  services: NutritionServices,
  viewer: ViewerClaims,
  { order }: MealPlanContent,
): Promise<MealOrder> {
  const { catalogue } = await services.library();
  const common = await services.commonLiking();
  return services.database.read(viewer, async (manager) => {
    const ruled = await withStoredRules(manager, viewer.userId, order);
    const kitchen = await readKitchen(services, manager, viewer.userId, order, { catalogue, common });
    const { away, pantry, prices, taste } = kitchen;
    const ownRecipes = mergedRecipes(order.ownRecipes ?? [], kitchen.ownRecipes);
    return { ...ruled, away, pantry, prices, ownRecipes, ...(taste === undefined ? {} : { taste }) };
  });
}

/** Those of the plan as it keeps them, and the others as they are now. */
function mergedRecipes(kept: readonly OwnRecipe[], now: readonly OwnRecipe[]): OwnRecipe[] {
  const keys = new Set(kept.map(({ recipe }) => recipe.key));
  return [...kept, ...now.filter(({ recipe }) => !keys.has(recipe.key))];
}

/** How a plan is planned again. */
export interface PlanAgain {
  /** Points for keeping a meal where it is. */
  readonly stabilityPoints: number;
  readonly excludedRecipeIds: readonly string[];
  /** Meals before this day stay as they are; null = only those that are locked. */
  readonly from: string | null;
  /** Whether meals that the person chose by a swap stay too; left out = no. */
  readonly keepChosen?: boolean;
  readonly onProblem?: (problem: MealPlanProblem) => MealPlanProblem;
}

/** The problem of a plan that exists: it starts from its meals, and the locked ones stay. */
export async function problemOf(
  services: NutritionServices,
  content: MealPlanContent,
  order: MealOrder,
  { stabilityPoints, excludedRecipeIds, from, keepChosen, onProblem }: PlanAgain,
): Promise<ReadyOrder> {
  const { catalogue } = await services.library();
  const meals = placedMeals(content);
  const fixed = content.days.flatMap((day, dayIndex) =>
    day.meals
      .filter((meal) => meal.locked || (keepChosen && meal.chosen) || (from !== null && day.date < from))
      .map(({ slot }) => `${dayIndex}/${slot}`),
  );
  const isAway = (dayIndex: number, slot: string) =>
    (order.away ?? []).some((meal) => meal.date === content.days[dayIndex]?.date && meal.slot === slot);
  const locked = meals.filter(
    ({ dayIndex, slot }) => fixed.includes(`${dayIndex}/${slot}`) && !isAway(dayIndex, slot),
  );
  const ready = readyOrder(order, catalogue, {
    locked,
    excludedRecipeIds,
    previous: { meals, stabilityPoints },
    keepRecipes: new Set(locked.map(({ recipeId }) => recipeId)),
    keepPortions: portionsOf(content),
  });
  return { ...ready, problem: onProblem?.(ready.problem) ?? ready.problem };
}
