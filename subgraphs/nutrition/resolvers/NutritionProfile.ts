import type { NutritionProfileResolvers } from '../__generated__/resolvers-types.js';

export const NutritionProfile: NutritionProfileResolvers = {
  diets: ({ diets }) => [...diets],
  allergens: ({ allergens }) => [...allergens],
  excludedFoods: ({ excludedFoods }) => [...excludedFoods],
  dislikes: ({ dislikes }) => [...dislikes],
  likes: ({ likes }) => [...likes],
  slots: ({ slots }) => [...slots],
};
