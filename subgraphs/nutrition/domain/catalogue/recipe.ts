export type MealSlot = 'BREAKFAST' | 'LUNCH' | 'DINNER' | 'SNACK';

export const MEAL_SLOTS: readonly MealSlot[] = ['BREAKFAST', 'LUNCH', 'DINNER', 'SNACK'];

export interface RecipeIngredient {
  readonly foodKey: string;
  /** Edible grams for the whole recipe. */
  readonly grams: number;
  /** As a cook reads it, e.g. "2 carrots (150 g), diced". */
  readonly text: string;
}

/** A recipe of our own; amounts are for `servings` servings. */
export interface Recipe {
  /** Stable kebab-case key; also the id. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly slots: readonly MealSlot[];
  readonly cuisine: string;
  readonly tags: readonly string[];
  readonly servings: number;
  readonly prepMinutes: number;
  readonly cookMinutes: number;
  /** Days a cooked portion keeps in the fridge. */
  readonly keepsDays: number;
  readonly freezable: boolean;
  readonly ingredients: readonly RecipeIngredient[];
  readonly steps: readonly string[];
  readonly tip: string | null;
}
