import type { ReceiptFoodResolvers } from '../__generated__/resolvers-types.js';

export const ReceiptFood: ReceiptFoodResolvers = {
  food: async ({ foodKey }, _arguments, { services }) =>
    foodKey === null ? null : ((await services.library()).catalogue.foods.get(foodKey) ?? null),
  grams: ({ weight }) => weight?.grams ?? null,
  gramsEstimated: ({ weight }) => weight?.isEstimate ?? false,
  alternatives: ({ alternatives }) => [...alternatives],
};
