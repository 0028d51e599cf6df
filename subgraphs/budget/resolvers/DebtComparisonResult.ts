import type { DebtComparisonResultResolvers } from '../__generated__/resolvers-types.js';

export const DebtComparisonResult: DebtComparisonResultResolvers = { __resolveType: ({ kind }) => kind };
