import type { Catalogue } from '../catalogue/catalogue.js';
import type { PantryLot } from '../pantry/pantry-lot.js';
import { composePlan } from '../plan/compose-plan.js';
import type { MealPlanContent } from '../plan/meal-plan.js';
import { catalogueOf } from '../plan/order-catalogue.js';
import { chosenMeals } from '../plan/swap-meal.js';

/**
 * What a plan wants bought with what is in the house now, which may be more or less than when the plan was made: lots are used up by
 * the day, never after their last one. The plan's own list where a recipe of it is gone.
 */
export function shoppingToday(
  content: MealPlanContent,
  pantry: readonly PantryLot[],
  reference: Catalogue,
): Pick<MealPlanContent, 'shopping'> {
  const order = { ...content.order, pantry };
  const catalogue = catalogueOf(reference, order);
  const meals = chosenMeals(content);
  if (meals.some(({ recipeKey }) => !catalogue.recipes.has(recipeKey))) return content;
  return composePlan({ ...content, order, meals }, catalogue);
}
