import type { NegotiationRoundResolvers } from '../__generated__/resolvers-types.js';

export const NegotiationRound: NegotiationRoundResolvers = {
  moneyPrice: ({ prices }) => prices.MONEY_CENTS,
  weekdayMinutePrice: ({ prices }) => prices.MINUTES_WEEKDAY,
  weekendMinutePrice: ({ prices }) => prices.MINUTES_WEEKEND,
};
