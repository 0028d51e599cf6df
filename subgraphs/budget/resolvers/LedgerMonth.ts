import type { LedgerMonthResolvers } from '../__generated__/resolvers-types.js';

export const LedgerMonth: LedgerMonthResolvers = {
  moneyIn: ({ inMinor, currency }) => ({ amountMinor: inMinor, currency }),
  moneyOut: ({ outMinor, currency }) => ({ amountMinor: outMinor, currency }),
  categories: ({ categories, currency }) =>
    categories.map(({ category, inMinor, outMinor, entries }) => ({
      category,
      entries,
      moneyIn: { amountMinor: inMinor, currency },
      moneyOut: { amountMinor: outMinor, currency },
    })),
};
