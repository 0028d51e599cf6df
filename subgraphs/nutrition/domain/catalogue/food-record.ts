import { scanIngredients, unsafeAllergens } from '../allergens/scan-ingredients.js';
import { ALLERGENS, type Allergen, type Food } from './food.js';
import type { ImportedFood } from './imported-food.js';
import { NUTRIENTS } from './nutrients.js';

/** A food as it is shown: of the curated catalogue, or imported. */
export type FoodRecord = Food | ImportedFood;

export function isImported(food: FoodRecord): food is ImportedFood {
  return 'dataset' in food;
}

/** What is known of the allergens of a food. */
export interface FoodAllergens {
  readonly contains: readonly Allergen[];
  /** Cannot be ruled out, and therefore as unsafe. */
  readonly possible: readonly Allergen[];
  /** Ingredients that no list knows, because of which nothing can be ruled out. */
  readonly unknownIngredients: readonly string[];
}

/** Groups of foods that are made of others, so that their name alone rules nothing out. */
const composed =
  /soup|meal|fast food|restaurant|baked|snack|sweet|sauce|grav|dish|mixed|pizza|sandwich|dessert|candy|cereal|bread|salad|infant|baby|sausage|entree|dinner/i;

/** Allergens of any food; an imported one is read from its label, or from its name where it is a plain food. */
export function allergensOf(food: FoodRecord): FoodAllergens {
  if (!isImported(food))
    return { contains: food.allergens, possible: food.uncertainAllergens, unknownIngredients: [] };
  const isPlain = food.kind !== 'BRANDED' && !composed.test(`${food.category ?? ''} ${food.name}`);
  const scan = scanIngredients(`${food.name}\n${food.ingredients ?? ''}`);
  const contains = ALLERGENS.filter((code) => scan.contains.some(({ allergen }) => allergen === code));
  const label = food.ingredients === null ? null : scanIngredients(food.ingredients);
  const unknownIngredients =
    label === null ? (isPlain ? scan.unknown : ['(no ingredient list)']) : label.unknown;
  const unsafe =
    unknownIngredients.length > 0 ? new Set(ALLERGENS) : unsafeAllergens({ ...scan, unknown: [] });
  return {
    contains,
    possible: ALLERGENS.filter((code) => unsafe.has(code) && !contains.includes(code)),
    unknownIngredients,
  };
}

/** Ids of the nutrients that were not measured or stated: they are missing, not zero. */
export function missingNutrients(food: FoodRecord): string[] {
  return NUTRIENTS.filter((_nutrient, index) => (food.nutrients[index] ?? null) === null).map(({ id }) => id);
}
