import type { ChangeGroceryListResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangeGroceryListResult: ChangeGroceryListResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
