import type { UpdateNutritionProfileResultResolvers } from '../__generated__/resolvers-types.js';

export const UpdateNutritionProfileResult: UpdateNutritionProfileResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
