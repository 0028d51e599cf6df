import type { ShoppingItemResolvers } from '../__generated__/resolvers-types.js';
import { inCurrency } from '../domain/plan/plan-parts.js';
import { foodOf } from '../use-cases/find-food.js';

export const ShoppingItem: ShoppingItemResolvers = {
  food: ({ item }, _arguments, { services }) => foodOf(services, item.foodKey),
  weekIndex: ({ item }) => item.weekIndex,
  neededGrams: ({ item }) => item.neededGrams,
  fromPantryGrams: ({ item }) => item.fromPantryGrams ?? 0,
  packs: ({ item }) => item.packs,
  packGrams: ({ item }) => item.packGrams,
  cost: ({ content, item }) => inCurrency(content, item.costMinor),
};
