import type { CancelMealPlanImprovementResultResolvers } from '../__generated__/resolvers-types.js';

export const CancelMealPlanImprovementResult: CancelMealPlanImprovementResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
