import { type Food, packPriceCents } from './food.js';
import type { Recipe } from './recipe.js';
import { type RecipeFacts, recipeFacts } from './recipe-facts.js';

/** The reference data in memory: foods by key and what follows from each recipe. */
export interface Catalogue {
  /** Content hash of the reference data, recorded with every plan. */
  readonly version: string;
  readonly foods: ReadonlyMap<string, Food>;
  readonly recipes: ReadonlyMap<string, RecipeFacts>;
}

/** Builds the catalogue. @throws RangeError when a recipe uses a food that is not in it. */
export function buildCatalogue(
  version: string,
  foods: readonly Food[],
  recipes: readonly Recipe[],
): Catalogue {
  const byKey = new Map(foods.map((food) => [food.key, food]));
  return {
    version,
    foods: byKey,
    recipes: new Map(recipes.map((recipe) => [recipe.key, recipeFacts(recipe, byKey)])),
  };
}

/** Price of one pack in minor units of a currency, whole, at least 1 for a food that costs anything. */
export function packPrice(food: Food, minorUnitsPerCent: number): number {
  const cents = packPriceCents(food);
  return cents > 0 ? Math.max(1, Math.round(cents * minorUnitsPerCent)) : 0;
}
