import type { ShoppingItemResolvers } from '../__generated__/resolvers-types.js';
import { inCurrency } from '../domain/plan/plan-parts.js';
import { pricedFood } from '../domain/prices/observed-price.js';
import { foodOf } from '../use-cases/find-food.js';

export const ShoppingItem: ShoppingItemResolvers = {
  food: ({ item }, _arguments, { services }) => foodOf(services, item.foodKey),
  weekIndex: ({ item }) => item.weekIndex,
  neededGrams: ({ item }) => item.neededGrams,
  fromPantryGrams: ({ item }) => item.fromPantryGrams ?? 0,
  packs: ({ item }) => item.packs,
  packGrams: ({ item }) => item.packGrams,
  price: async ({ content, item }, _arguments, { services }) => {
    const food = await foodOf(services, item.foodKey);
    const own = content.order.prices?.find(({ foodKey }) => foodKey === item.foodKey);
    return pricedFood(food, own).price;
  },
  cost: ({ content, item }) => inCurrency(content, item.costMinor),
};
