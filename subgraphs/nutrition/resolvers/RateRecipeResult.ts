import type { RateRecipeResultResolvers } from '../__generated__/resolvers-types.js';

export const RateRecipeResult: RateRecipeResultResolvers = { __resolveType: ({ kind }) => kind };
