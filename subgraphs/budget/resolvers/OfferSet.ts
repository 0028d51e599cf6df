import type { OfferSetResolvers } from '../__generated__/resolvers-types.js';

export const OfferSet: OfferSetResolvers = {
  offers: ({ offers }) =>
    offers.map((offer) => ({
      ...offer,
      use: [...offer.use],
      marginals: [...offer.marginals],
      hardLimitsMet: [...offer.hardLimitsMet],
      goalsMissed: [...offer.goalsMissed],
    })),
  refusals: ({ refusals }) => [...refusals],
};
