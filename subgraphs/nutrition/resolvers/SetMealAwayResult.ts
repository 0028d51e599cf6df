import type { SetMealAwayResultResolvers } from '../__generated__/resolvers-types.js';

export const SetMealAwayResult: SetMealAwayResultResolvers = { __resolveType: ({ kind }) => kind };
