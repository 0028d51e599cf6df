import type { SpendingAnomalyResolvers } from '../__generated__/resolvers-types.js';

export const SpendingAnomaly: SpendingAnomalyResolvers = {
  amount: ({ minor: amountMinor, currency }) => ({ amountMinor, currency }),
};
