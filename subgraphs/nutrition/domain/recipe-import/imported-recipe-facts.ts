import { scanIngredients, unsafeAllergens } from '../allergens/scan-ingredients.js';
import { ALLERGENS, type Allergen, type Food, possibleAllergens } from '../catalogue/food.js';
import { NUTRIENTS } from '../catalogue/nutrients.js';
import type { ImportedLine, ImportedRecipeContent } from './imported-recipe.js';

/** Amount of a nutrient in one serving, and how much of the recipe it rests on. */
export interface CoveredNutrient {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly amount: number;
  /** Share of the ingredient lines whose weight and content are known, 0 to 1. */
  readonly coverage: number;
}

/** What follows from the lines of an imported recipe, for one serving. */
export interface ImportedRecipeFacts {
  /** Only nutrients that some line has; what no line states is missing, which is not zero. */
  readonly nutrients: readonly CoveredNutrient[];
  readonly missingNutrients: readonly string[];
  /** Grams of what could be weighed. */
  readonly gramsPerServing: number;
  /** US cents of what could be weighed; null when nothing could. */
  readonly costCents: number | null;
  readonly costCoverage: number;
  readonly allergens: readonly Allergen[];
  /** Cannot be ruled out; all of them when an ingredient is unknown. */
  readonly possibleAllergens: readonly Allergen[];
  /** Lines of which no food is certain: because of them no allergen can be ruled out. */
  readonly unknownIngredients: readonly string[];
}

/** Sums the lines of a recipe. A food that left the catalogue counts as unknown. */
export function importedRecipeFacts(
  { lines, servings }: ImportedRecipeContent,
  foods: ReadonlyMap<string, Food>,
): ImportedRecipeFacts {
  const matched = lines.map((line) => ({
    line,
    food: line.foodKey === null ? undefined : foods.get(line.foodKey),
  }));
  const weighed = matched.flatMap(({ line, food }) =>
    food !== undefined && line.grams !== null ? [{ food, grams: line.grams }] : [],
  );
  const nutrients = NUTRIENTS.flatMap(({ id, name, unit }, index) => {
    const known = weighed.flatMap(({ food, grams }) => {
      const amount = food.nutrients[index];
      return amount === null || amount === undefined ? [] : [(amount * grams) / 100];
    });
    if (known.length === 0) return [];
    const amount = known.reduce((sum, one) => sum + one, 0) / servings;
    return [{ id, name, unit, amount, coverage: known.length / lines.length }];
  });
  const has = new Set(nutrients.map(({ id }) => id));
  const cost = weighed.reduce((sum, { food, grams }) => sum + (food.price.centsPer100g * grams) / 100, 0);
  return {
    nutrients,
    missingNutrients: NUTRIENTS.map(({ id }) => id).filter((id) => !has.has(id)),
    gramsPerServing: weighed.reduce((sum, { grams }) => sum + grams, 0) / servings,
    costCents: weighed.length === 0 ? null : cost / servings,
    costCoverage: weighed.length / lines.length,
    ...allergensOf(matched),
  };
}

/**
 * Allergens of the matched foods and of the words of the lines. A line without a certain food makes every allergen
 * possible: the words of a line may hide what no list knows.
 */
function allergensOf(
  matched: readonly { readonly line: ImportedLine; readonly food: Food | undefined }[],
): Pick<ImportedRecipeFacts, 'allergens' | 'possibleAllergens' | 'unknownIngredients'> {
  const parts = matched.map(({ line, food }) => allergensOfLine(line, food));
  const unknown = matched.filter((_, index) => parts[index]?.isUnknown).map(({ line }) => line.text);
  const certain = new Set(parts.flatMap((part) => part.certain));
  const possible = new Set([
    ...parts.flatMap((part) => part.possible),
    ...(unknown.length > 0 ? ALLERGENS : []),
  ]);
  return {
    allergens: ALLERGENS.filter((allergen) => certain.has(allergen)),
    possibleAllergens: ALLERGENS.filter((allergen) => possible.has(allergen) && !certain.has(allergen)),
    unknownIngredients: unknown,
  };
}

interface LineAllergens {
  readonly certain: readonly Allergen[];
  readonly possible: readonly Allergen[];
  /** Neither the food is certain nor are all words known. */
  readonly isUnknown: boolean;
}

function allergensOfLine(line: ImportedLine, food: Food | undefined): LineAllergens {
  const scan = scanIngredients(line.text);
  const isSure = line.matchScore >= certainMatch;
  return {
    certain: [...scan.contains.map(({ allergen }) => allergen), ...((isSure && food?.allergens) || [])],
    possible: [
      ...unsafeAllergens({ ...scan, unknown: [] }),
      ...(food === undefined ? [] : [...food.allergens, ...possibleAllergens(food)]),
    ],
    // "Milk or zorgo drink": the food may be certain and is only one of the two.
    isUnknown: food === undefined || (scan.unknown.length > 0 && (!isSure || /\bor\b/i.test(line.text))),
  };
}

/** From this on the food of a line is taken as known; below it the words of the line must all be known ones. */
const certainMatch = 0.6;
