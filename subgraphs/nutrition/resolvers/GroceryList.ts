import { encodeCursor, requireViewer } from '@progressive/subgraph-server';
import type { GroceryListResolvers } from '../__generated__/resolvers-types.js';
import { costOfItems } from '../domain/grocery/grocery-list.js';
import { printedList } from '../domain/grocery/printed-list.js';
import { isBehindPlan } from '../use-cases/keep-grocery-lists.js';
import { storeTotalsOf } from '../use-cases/price-groceries.js';
import { sharesOf } from '../use-cases/share-grocery-list.js';

export const GroceryList: GroceryListResolvers = {
  id: ({ list }) => list.id,
  name: ({ list }) => list.name,
  mealPlanId: ({ list }) => list.mealPlanId,
  weekIndex: ({ list }) => list.weekIndex,
  behindPlan: ({ list }, _arguments, { services }) => isBehindPlan(services, list),
  cursor: ({ list }) => encodeCursor(list.revision),
  items: ({ list, items }) => items.map((item) => ({ list, item })),
  text: ({ list, items }) => printedList(list, items),
  cost: ({ list, items }) => ({ amountMinor: costOfItems(items), currency: list.currency }),
  stores: async (view, _arguments, { services, ownPrices }) =>
    storeTotalsOf(services, view, await ownPrices.load(view.list.userId)),
  shares: ({ list }, _arguments, context) => sharesOf(context.services, requireViewer(context), list.id),
  createdAt: ({ list }) => list.createdAt,
  updatedAt: ({ list }) => list.updatedAt,
};
