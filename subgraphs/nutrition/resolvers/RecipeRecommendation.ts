import type { RecipeRecommendationResolvers } from '../__generated__/resolvers-types.js';

export const RecipeRecommendation: RecipeRecommendationResolvers = {
  likes: ({ likes }) => [...likes],
  because: ({ because }) => [...because],
};
