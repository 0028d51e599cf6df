import type { MealWishesResultResolvers } from '../__generated__/resolvers-types.js';

export const MealWishesResult: MealWishesResultResolvers = { __resolveType: ({ kind }) => kind };
