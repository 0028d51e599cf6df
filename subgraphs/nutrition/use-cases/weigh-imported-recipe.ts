import { callerError } from '@progressive/subgraph-server';
import type {
  ImportedLine,
  ImportedRecipe,
  ImportedRecipeContent,
} from '../domain/recipe-import/imported-recipe.js';
import {
  type ImportedRecipeFacts,
  importedRecipeFacts,
} from '../domain/recipe-import/imported-recipe-facts.js';
import { ownRecipeOf } from '../domain/recipe-import/own-recipe.js';
import type { NutritionServices } from './nutrition-services.js';

const known = new WeakMap<ImportedRecipe, Promise<ImportedRecipeFacts>>();

/** What follows from a recipe's lines; computed once for each recipe that was read. */
export function factsOfImported(
  { library }: NutritionServices,
  recipe: ImportedRecipe,
): Promise<ImportedRecipeFacts> {
  const facts =
    known.get(recipe) ??
    library().then(({ catalogue }) => importedRecipeFacts(recipe.content, catalogue.foods));
  known.set(recipe, facts);
  return facts;
}

/** The lines with amounts for so many servings. @throws BAD_USER_INPUT unless it is more than 0 and at most 200. */
export function scaledLines(
  { lines, servings }: ImportedRecipeContent,
  wanted: number | null,
): ImportedLine[] {
  if (wanted === null) return [...lines];
  if (!(wanted > 0 && wanted <= 200))
    throw callerError('BAD_USER_INPUT', 'Give more than 0 and at most 200 servings.', 'servings');
  const factor = wanted / servings;
  const scale = (amount: number | null): number | null => (amount === null ? null : amount * factor);
  return lines.map((line) => ({
    ...line,
    least: scale(line.least),
    most: scale(line.most),
    grams: scale(line.grams),
  }));
}

/** Whether meals are planned with a recipe, and why not. */
export async function planningOfImported({ library }: NutritionServices, recipe: ImportedRecipe) {
  const { catalogue } = await library();
  const own = ownRecipeOf(recipe, catalogue.foods);
  if ('notPlannable' in own)
    return { isPlannable: false, slots: [], reasons: [...own.notPlannable], onlyWithoutRules: true };
  const { slots } = own.recipe;
  return {
    isPlannable: true,
    slots: [...slots],
    reasons: [],
    onlyWithoutRules: own.unknownIngredients.length > 0,
  };
}
