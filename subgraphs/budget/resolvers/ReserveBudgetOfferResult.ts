import type { ReserveBudgetOfferResultResolvers } from '../__generated__/resolvers-types.js';

export const ReserveBudgetOfferResult: ReserveBudgetOfferResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
