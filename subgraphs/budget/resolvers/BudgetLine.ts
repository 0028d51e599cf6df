import type { BudgetLineResolvers } from '../__generated__/resolvers-types.js';

export const BudgetLine: BudgetLineResolvers = {
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  dueDates: ({ dueDates }) => [...dueDates],
};
