import type { SavingsPlanResolvers } from '../__generated__/resolvers-types.js';

export const SavingsPlan: SavingsPlanResolvers = {
  target: ({ targetMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  steps: ({ steps, currency }) => steps.map((step) => ({ ...step, currency })),
  saved: ({ savedMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  missing: ({ missingMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  spared: ({ spared, currency }) => spared.map((each) => ({ ...each, currency })),
  protected: ({ protectedMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  protectedCategories: ({ protectedCategories }) => [...protectedCategories],
  waysOut: ({ waysOut }) => [...waysOut],
};
