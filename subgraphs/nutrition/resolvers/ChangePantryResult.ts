import type { ChangePantryResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangePantryResult: ChangePantryResultResolvers = { __resolveType: ({ kind }) => kind };
