import type { StorePriceResolvers } from '../__generated__/resolvers-types.js';

export const StorePrice: StorePriceResolvers = {
  price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
  cost: ({ costMinor, currency }) => ({ amountMinor: costMinor, currency }),
};
