import type { ReserveWorkoutOfferResultResolvers } from '../__generated__/resolvers-types.js';

export const ReserveWorkoutOfferResult: ReserveWorkoutOfferResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
