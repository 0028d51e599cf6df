import type { EndReservationResultResolvers } from '../__generated__/resolvers-types.js';

export const EndReservationResult: EndReservationResultResolvers = { __resolveType: ({ kind }) => kind };
