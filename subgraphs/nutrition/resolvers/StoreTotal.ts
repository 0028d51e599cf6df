import type { StoreTotalResolvers } from '../__generated__/resolvers-types.js';

export const StoreTotal: StoreTotalResolvers = {
  cost: ({ costMinor, currency }) => ({ amountMinor: costMinor, currency }),
};
