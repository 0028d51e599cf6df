import type { FoodChoiceResolvers } from '../__generated__/resolvers-types.js';

export const FoodChoice: FoodChoiceResolvers = {
  food: async ({ foodKey }, _arguments, { services }) =>
    (await services.library()).catalogue.foods.get(foodKey) ?? null,
};
