import { DIETS, type Diet } from '../catalogue/diets.js';
import { type EatingRules, NO_RULES } from '../catalogue/eating-rules.js';
import { ALLERGENS, type Allergen } from '../catalogue/food.js';
import { MEAL_SLOTS, type MealSlot } from '../catalogue/recipe.js';

/** Somebody who eats along and has rules of their own. */
export interface HouseholdEater {
  readonly id: string;
  readonly name: string;
  /** Their portion beside the person's, 0.25 to 2. */
  readonly share: number;
  readonly slots: readonly MealSlot[];
  readonly diets: readonly Diet[];
  readonly allergens: readonly Allergen[];
  /** Words for foods that are out, lower case. */
  readonly excludedFoods: readonly string[];
}

/** What may never be on this eater's plate. */
export function rulesOfEater({ diets, allergens, excludedFoods }: HouseholdEater): EatingRules {
  return { ...NO_RULES, diets, allergens, excludedFoods };
}

/** Most eaters one person keeps beside themselves. */
export const MOST_EATERS = 19;

/** An eater tidied up, or what is wrong: the field and one sentence. */
export function checkEater(
  eater: HouseholdEater,
): HouseholdEater | { readonly field: string; readonly message: string } {
  const name = eater.name.trim();
  const excludedFoods = [...new Set(eater.excludedFoods.map((word) => word.trim().toLowerCase()))].filter(
    (word) => word !== '',
  );
  if (name === '' || name.length > 60) return { field: 'name', message: 'Give a name of 1 to 60 letters.' };
  if (!(eater.share >= 0.25 && eater.share <= 2))
    return { field: 'share', message: 'A portion is 0.25 to 2 of the person’s.' };
  if (eater.slots.length === 0) return { field: 'slots', message: 'Name at least one meal of the day.' };
  if (excludedFoods.length > 50 || excludedFoods.some((word) => word.length > 60))
    return { field: 'excludedFoods', message: 'Give at most 50 words of at most 60 characters.' };
  return {
    ...eater,
    name,
    slots: MEAL_SLOTS.filter((slot) => eater.slots.includes(slot)),
    diets: DIETS.filter((diet) => eater.diets.includes(diet)),
    allergens: ALLERGENS.filter((code) => eater.allergens.includes(code)),
    excludedFoods,
  };
}
