import type { ReserveNutritionOfferResultResolvers } from '../__generated__/resolvers-types.js';

export const ReserveNutritionOfferResult: ReserveNutritionOfferResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
