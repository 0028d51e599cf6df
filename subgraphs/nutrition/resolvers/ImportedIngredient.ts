import type { ImportedIngredientResolvers } from '../__generated__/resolvers-types.js';
import { needsReview } from '../domain/recipe-import/imported-recipe.js';

export const ImportedIngredient: ImportedIngredientResolvers = {
  quantity: ({ least }) => least,
  quantityTo: ({ least, most }) => (most === least ? null : most),
  food: async ({ foodKey }, _arguments, { services }) =>
    foodKey === null ? null : ((await services.library()).catalogue.foods.get(foodKey) ?? null),
  alternatives: ({ alternatives }) => [...alternatives],
  needsReview: (line) => needsReview(line),
};
