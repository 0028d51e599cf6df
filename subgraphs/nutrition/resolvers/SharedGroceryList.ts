import { encodeCursor } from '@progressive/subgraph-server';
import type { SharedGroceryListResolvers } from '../__generated__/resolvers-types.js';
import { costOfItems } from '../domain/grocery/grocery-list.js';

export const SharedGroceryList: SharedGroceryListResolvers = {
  name: ({ view }) => view.list.name,
  cursor: ({ view }) => encodeCursor(view.list.revision),
  items: ({ view }) => view.items.map((item) => ({ list: view.list, item })),
  cost: ({ view }) => ({ amountMinor: costOfItems(view.items), currency: view.list.currency }),
  canTick: ({ share }) => share.canTick,
  expiresAt: ({ share }) => share.expiresAt,
};
