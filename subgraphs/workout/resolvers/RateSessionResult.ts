import type { RateSessionResultResolvers } from '../__generated__/resolvers-types.js';

export const RateSessionResult: RateSessionResultResolvers = { __resolveType: ({ kind }) => kind };
