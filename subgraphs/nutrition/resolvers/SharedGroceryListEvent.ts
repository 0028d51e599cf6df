import type { SharedGroceryListEventResolvers } from '../__generated__/resolvers-types.js';
import { costOfItems } from '../domain/grocery/grocery-list.js';

export const SharedGroceryListEvent: SharedGroceryListEventResolvers = {
  itemIds: ({ itemIds }) => [...itemIds],
  items: ({ view }) => view.items.map((item) => ({ list: view.list, item })),
  cost: ({ view }) => ({ amountMinor: costOfItems(view.items), currency: view.list.currency }),
};
