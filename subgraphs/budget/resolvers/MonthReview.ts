import type { MonthReviewResolvers } from '../__generated__/resolvers-types.js';

export const MonthReview: MonthReviewResolvers = {
  month: ({ facts }) => facts.month,
  figures: ({ figures }) => [...figures],
  spent: ({ facts: { spentMinor: amountMinor, currency } }) => ({ amountMinor, currency }),
  income: ({ facts: { incomeMinor: amountMinor, currency } }) => ({ amountMinor, currency }),
};
