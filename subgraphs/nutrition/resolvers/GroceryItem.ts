import { pageSize } from '@progressive/subgraph-server';
import type { GroceryItemResolvers } from '../__generated__/resolvers-types.js';
import { amountInWords, isToCheck } from '../domain/grocery/grocery-list.js';
import { foodOf } from '../use-cases/find-food.js';
import { storePricesOf, substitutesOf } from '../use-cases/price-groceries.js';

export const GroceryItem: GroceryItemResolvers = {
  id: ({ item }) => item.id,
  label: ({ item }) => item.label,
  food: ({ item }, _arguments, { services }) =>
    item.foodKey === null ? null : foodOf(services, item.foodKey),
  aisle: ({ item }) => item.aisle,
  neededGrams: ({ item }) => (item.foodKey === null ? null : item.planGrams + item.ownGrams),
  amount: ({ item }) => amountInWords(item),
  packs: ({ item }) => item.packs,
  packGrams: ({ item }) => item.packGrams,
  cost: ({ list, item }) =>
    item.costMinor === null ? null : { amountMinor: item.costMinor, currency: list.currency },
  checkAtHome: ({ item }) => isToCheck(item),
  words: ({ item }) => item.words,
  insteadOf: ({ item }, _arguments, { services }) =>
    item.insteadOf === null ? null : foodOf(services, item.insteadOf),
  ticked: ({ item }) => item.tickedAt !== null,
  tickedAt: ({ item }) => item.tickedAt,
  tickedBy: ({ item }) => item.tickedBy,
  prices: async (view, _arguments, { services, ownPrices }) =>
    storePricesOf(services, view, await ownPrices.load(view.list.userId)),
  substitutes: async (view, { first }, { services, profiles, ownPrices }) => {
    const { userId } = view.list;
    const [profile, own] = await Promise.all([profiles.load(userId), ownPrices.load(userId)]);
    return (await substitutesOf(services, view, { profile, own })).slice(0, pageSize(first));
  },
};
