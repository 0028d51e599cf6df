import type { GroceryListEventResolvers } from '../__generated__/resolvers-types.js';

export const GroceryListEvent: GroceryListEventResolvers = {
  itemIds: ({ itemIds }) => [...itemIds],
  list: ({ view }) => view,
};
