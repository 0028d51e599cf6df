import type { CalendarBillResolvers } from '../__generated__/resolvers-types.js';

export const CalendarBill: CalendarBillResolvers = {
  priceRise: ({ priceRise, amount: { currency } }) =>
    priceRise === null
      ? null
      : {
          from: { amountMinor: -priceRise.fromMinor, currency },
          to: { amountMinor: -priceRise.toMinor, currency },
          on: priceRise.on,
        },
};
