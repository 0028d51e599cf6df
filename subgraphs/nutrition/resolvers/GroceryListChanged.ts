import type { GroceryListChangedResolvers } from '../__generated__/resolvers-types.js';

export const GroceryListChanged: GroceryListChangedResolvers = {
  list: ({ view }) => view,
  itemIds: ({ itemIds }) => [...itemIds],
};
