import type { ShoppingListResolvers } from '../__generated__/resolvers-types.js';
import { aislesOf, inCurrency } from '../domain/plan/plan-parts.js';

export const ShoppingList: ShoppingListResolvers = {
  aisles: (content) => aislesOf(content),
  cost: (content) => inCurrency(content, content.costMinor),
};
