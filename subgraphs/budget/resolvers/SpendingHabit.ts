import type { SpendingHabitResolvers } from '../__generated__/resolvers-types.js';

export const SpendingHabit: SpendingHabitResolvers = {
  usual: ({ usualMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  monthly: ({ monthlyMinor: amountMinor, currency }) => ({ amountMinor, currency }),
};
