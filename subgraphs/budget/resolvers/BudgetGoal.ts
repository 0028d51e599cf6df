import type { BudgetGoalResolvers } from '../__generated__/resolvers-types.js';

export const BudgetGoal: BudgetGoalResolvers = {
  saved: ({ savedMinor, target }) => ({ amountMinor: savedMinor, currency: target.currency }),
  progress: ({ savedMinor, target }) => Math.min(1, savedMinor / target.amountMinor),
  minimumPayment: ({ minimumPaymentMinor, target }) =>
    minimumPaymentMinor === null ? null : { amountMinor: minimumPaymentMinor, currency: target.currency },
};
