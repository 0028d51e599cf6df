import type { ReplanMealsResultResolvers } from '../__generated__/resolvers-types.js';

export const ReplanMealsResult: ReplanMealsResultResolvers = { __resolveType: ({ kind }) => kind };
