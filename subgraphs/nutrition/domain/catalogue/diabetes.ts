import type { Food } from './food.js';
import { nutrientIndex } from './nutrients.js';
import type { Recipe } from './recipe.js';

/**
 * What DIABETES_FRIENDLY holds hard, for a serving of a recipe. Three or four choices of carbohydrate (45 to 60 g) a meal and one
 * or two (15 to 30 g) a snack are the usual start of a consistent pattern (ADA and Academy of Nutrition and Dietetics, Choose Your Foods 2019;
 * the pattern itself: Evert et al., Diabetes Care 2019, 42:731). Consensus names no share of energy that is best for all; so these
 * are starting points that a dietitian may move.
 */
const mostCarbohydrateG = { meal: 60, snack: 30 } as const;

/** A quarter of the 25 g a day that the American Heart Association allows at least (Johnson et al. 2009); the ADA asks to minimise them. */
const mostAddedSugarsG = 6;

/** Sugars that a kitchen adds, by the keys of foods: tables give total sugars only, and those of fruit and milk do not count. */
const sweeteners =
  /sugar|honey|syrup|molasses|agave|jam\b|jelly|marmalade|preserves|candies|chocolate|condensed|nectar/;
const notSweet = /unsweetened|sugar-snap|sugar-free|no-sugar/;

const [carbohydrate, sugars] = [nutrientIndex('carbohydrate_g'), nutrientIndex('sugars_g')];

/** Sugars added with sweeteners and sweets, g for all servings; where only carbohydrate is known of one, that. */
export function addedSugars(recipe: Recipe, foods: ReadonlyMap<string, Food>): number {
  return recipe.ingredients.reduce((sum, { foodKey, grams }) => {
    if (!sweeteners.test(foodKey) || notSweet.test(foodKey)) return sum;
    const nutrients = foods.get(foodKey)?.nutrients ?? [];
    return sum + ((nutrients[sugars] ?? nutrients[carbohydrate] ?? 0) * grams) / 100;
  }, 0);
}

/** A serving, as far as the rule looks at it. */
interface Serving {
  readonly recipe: Recipe;
  readonly nutrients: readonly number[];
  /** g per serving. */
  readonly addedSugarsG: number;
}

/** True when a serving stays within both limits. */
export function isDiabetesFriendly({ recipe, nutrients, addedSugarsG }: Serving): boolean {
  const isSnack = recipe.slots.every((slot) => slot === 'SNACK');
  const most = isSnack ? mostCarbohydrateG.snack : mostCarbohydrateG.meal;
  return (nutrients[carbohydrate] ?? 0) <= most && addedSugarsG <= mostAddedSugarsG;
}

/** Carbohydrate of a serving from which on a meal is less steady than it could be, g: three choices. */
const steadyG = 45;

/** Points that a serving loses for what goes beyond, at most 8: the day's carbohydrate is spread over its meals. */
export function unsteadyPoints({ nutrients }: Pick<Serving, 'nutrients'>): number {
  return Math.min(8, 0.5 * Math.max(0, (nutrients[carbohydrate] ?? 0) - steadyG));
}
