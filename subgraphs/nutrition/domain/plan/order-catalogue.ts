import type { Catalogue } from '../catalogue/catalogue.js';
import { withObservedPrices } from '../prices/observed-price.js';
import { withOwnRecipes } from '../recipe-import/own-recipe.js';
import type { MealOrder } from './meal-order.js';

/** The catalogue that an order is planned with: at the prices the person pays, with their own recipes. */
export function catalogueOf(
  reference: Catalogue,
  { prices, ownRecipes }: Pick<MealOrder, 'prices' | 'ownRecipes'>,
): Catalogue {
  return withOwnRecipes(withObservedPrices(reference, prices), ownRecipes);
}
