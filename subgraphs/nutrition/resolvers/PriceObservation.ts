import type { PriceObservationResolvers } from '../__generated__/resolvers-types.js';
import { foodOf } from '../use-cases/find-food.js';

export const PriceObservation: PriceObservationResolvers = {
  food: ({ foodKey }, _arguments, { services }) => foodOf(services, foodKey),
  paid: ({ paidMinor, currency }) => ({ amountMinor: paidMinor, currency }),
  perKilogram: ({ paidMinor, grams, currency }) => ({
    amountMinor: Math.round((paidMinor / grams) * 1000),
    currency,
  }),
};
