import type { ImportedRecipeResolvers } from '../__generated__/resolvers-types.js';
import { factsOfImported, planningOfImported, scaledLines } from '../use-cases/weigh-imported-recipe.js';

export const ImportedRecipe: ImportedRecipeResolvers = {
  title: ({ content }) => content.title,
  description: ({ content }) => content.description,
  sourceUrl: ({ content }) => content.sourceUrl,
  format: ({ content }) => content.format,
  servings: ({ content }) => content.servings,
  servingsAssumed: ({ content }) => content.servingsAssumed,
  prepMinutes: ({ content }) => content.prepMinutes,
  cookMinutes: ({ content }) => content.cookMinutes,
  steps: ({ content }) => [...content.steps],
  ingredients: ({ content }, { servings }) => scaledLines(content, servings ?? null),
  nutrients: async (recipe, _arguments, { services }) => [
    ...(await factsOfImported(services, recipe)).nutrients,
  ],
  missingNutrients: async (recipe, _arguments, { services }) => [
    ...(await factsOfImported(services, recipe)).missingNutrients,
  ],
  gramsPerServing: async (recipe, _arguments, { services }) =>
    (await factsOfImported(services, recipe)).gramsPerServing,
  costPerServing: async (recipe, _arguments, { services }) => {
    const { costCents } = await factsOfImported(services, recipe);
    return costCents === null ? null : { amountMinor: Math.round(costCents), currency: 'USD' };
  },
  costCoverage: async (recipe, _arguments, { services }) =>
    (await factsOfImported(services, recipe)).costCoverage,
  planning: (recipe, _arguments, { services }) => planningOfImported(services, recipe),
  allergens: async (recipe, _arguments, { services }) => [
    ...(await factsOfImported(services, recipe)).allergens,
  ],
  possibleAllergens: async (recipe, _arguments, { services }) => [
    ...(await factsOfImported(services, recipe)).possibleAllergens,
  ],
  unknownIngredients: async (recipe, _arguments, { services }) => [
    ...(await factsOfImported(services, recipe)).unknownIngredients,
  ],
};
