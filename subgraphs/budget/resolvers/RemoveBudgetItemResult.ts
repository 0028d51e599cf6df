import type { RemoveBudgetItemResultResolvers } from '../__generated__/resolvers-types.js';

export const RemoveBudgetItemResult: RemoveBudgetItemResultResolvers = { __resolveType: ({ kind }) => kind };
