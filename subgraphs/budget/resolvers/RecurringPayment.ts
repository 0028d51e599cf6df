import type { RecurringPaymentResolvers } from '../__generated__/resolvers-types.js';

export const RecurringPayment: RecurringPaymentResolvers = {
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  priceRise: ({ priceRise, currency }) =>
    priceRise === null
      ? null
      : {
          from: { amountMinor: priceRise.fromMinor, currency },
          to: { amountMinor: priceRise.toMinor, currency },
          on: priceRise.on,
        },
};
