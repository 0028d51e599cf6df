import type { SaveExpenseResultResolvers } from '../__generated__/resolvers-types.js';

export const SaveExpenseResult: SaveExpenseResultResolvers = { __resolveType: ({ kind }) => kind };
