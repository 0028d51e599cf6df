import type { ShareGroceryListResultResolvers } from '../__generated__/resolvers-types.js';

export const ShareGroceryListResult: ShareGroceryListResultResolvers = { __resolveType: ({ kind }) => kind };
