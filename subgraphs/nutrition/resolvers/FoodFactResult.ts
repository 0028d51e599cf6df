import type { FoodFactResultResolvers } from '../__generated__/resolvers-types.js';

export const FoodFactResult: FoodFactResultResolvers = { __resolveType: ({ kind }) => kind };
