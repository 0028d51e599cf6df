import type { ChangeBudgetLineResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangeBudgetLineResult: ChangeBudgetLineResultResolvers = { __resolveType: ({ kind }) => kind };
