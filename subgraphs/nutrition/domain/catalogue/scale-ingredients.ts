import type { Food } from './food.js';
import type { Recipe, RecipeIngredient } from './recipe.js';

/**
 * The ingredients for another number of servings. The cook's own words ("2 carrots, diced") do not scale, so a scaled line says grams
 * and the food.
 */
export function scaledIngredients(
  { ingredients, servings }: Recipe,
  wanted: number,
  foods: ReadonlyMap<string, Food>,
): RecipeIngredient[] {
  if (wanted === servings) return [...ingredients];
  return ingredients.map(({ foodKey, grams }) => {
    const scaled = (grams * wanted) / servings;
    return { foodKey, grams: scaled, text: `${inKitchen(scaled)} ${foods.get(foodKey)?.name ?? foodKey}` };
  });
}

/** Grams as a kitchen scale shows them: tenths of spices, whole grams, fives from 100 on, kilograms from 1,000 on. */
function inKitchen(grams: number): string {
  if (grams < 10) return `${Math.round(grams * 10) / 10} g`;
  if (grams < 100) return `${Math.round(grams)} g`;
  const rounded = Math.round(grams / 5) * 5;
  return rounded < 1000 ? `${rounded} g` : `${Math.round(grams / 10) / 100} kg`;
}
