import type { SetSpendingLimitResultResolvers } from '../__generated__/resolvers-types.js';

export const SetSpendingLimitResult: SetSpendingLimitResultResolvers = { __resolveType: ({ kind }) => kind };
