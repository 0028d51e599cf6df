import type { OverspendResolvers } from '../__generated__/resolvers-types.js';

export const Overspend: OverspendResolvers = {
  spent: ({ spentMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  usual: ({ usualMinor: amountMinor, currency }) => (amountMinor === null ? null : { amountMinor, currency }),
  planned: ({ plannedMinor: amountMinor, currency }) =>
    amountMinor === null ? null : { amountMinor, currency },
  over: ({ overMinor: amountMinor, currency }) => ({ amountMinor, currency }),
};
