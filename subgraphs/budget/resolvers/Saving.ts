import type { SavingResolvers } from '../__generated__/resolvers-types.js';

export const Saving: SavingResolvers = {
  monthly: ({ monthlyMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  healthCost: ({ cost }) => cost.health,
  minutesPerWeek: ({ cost }) => cost.minutesPerWeek,
  why: ({ cost }) => cost.why,
};
