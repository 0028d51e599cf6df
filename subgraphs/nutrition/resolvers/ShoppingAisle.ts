import type { ShoppingAisleResolvers } from '../__generated__/resolvers-types.js';
import { inCurrency } from '../domain/plan/plan-parts.js';
import { shoppingCost } from '../domain/plan/shopping-list.js';

export const ShoppingAisle: ShoppingAisleResolvers = {
  items: ({ content, items }) => items.map((item) => ({ content, item })),
  cost: ({ content, items }) => inCurrency(content, shoppingCost(items)),
};
