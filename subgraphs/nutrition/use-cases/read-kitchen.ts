import type { EntityManager } from '@progressive/database';
import { addDays } from '@progressive/quantities';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import type { CommonLiking } from '../domain/preferences/learn-taste.js';
import { newestPrices } from '../domain/prices/observed-price.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { listAway, listEaters } from '../repositories/household-repository.js';
import { listPantry } from '../repositories/pantry-repository.js';
import type { NutritionServices } from './nutrition-services.js';
import { readOwnRecipes } from './own-recipes.js';
import { findOwnPrices } from './read-prices.js';
import { readTastePoints } from './read-taste.js';

/** What an order takes over from the person's kitchen. */
export type Kitchen = Required<Pick<MealOrder, 'eaters' | 'away' | 'pantry' | 'ownRecipes' | 'prices'>> &
  Pick<MealOrder, 'taste'>;

/**
 * Reads who eats along, what is in the house, which meals are away, the person's own recipes, their taste and what they paid for
 * foods.
 */
export async function readKitchen(
  services: NutritionServices,
  manager: EntityManager,
  userId: string,
  span: { readonly startDate: string; readonly horizonDays: number; readonly currency: string },
  { catalogue, common }: { readonly catalogue: Catalogue; readonly common: CommonLiking },
): Promise<Kitchen> {
  const last = addDays(span.startDate, span.horizonDays - 1);
  const eaters = await listEaters(manager, userId);
  const away = await listAway(manager, userId, span.startDate, last);
  const lots = await listPantry(manager, userId);
  const ownRecipes = await readOwnRecipes(manager, userId, catalogue);
  const withOwn = withOwnRecipes(catalogue, ownRecipes);
  const taste = await readTastePoints(services, manager, userId, withOwn, common);
  const pantry = lots.filter(({ expiresOn }) => expiresOn === null || expiresOn >= span.startDate);
  const prices = newestPrices(await findOwnPrices(manager, userId), catalogue.foods, {
    currency: span.currency,
    on: span.startDate,
  });
  return { eaters, away, pantry, ownRecipes, prices, ...(taste === undefined ? {} : { taste }) };
}

/**
 * The order with the person's kitchen. @param said how many eat, as the person said for this plan; null = all who usually do.
 */
export function withKitchen(order: MealOrder, kitchen: Kitchen, said: number | null): MealOrder {
  return { ...order, ...kitchen, people: said ?? Math.max(order.people, 1 + kitchen.eaters.length) };
}
