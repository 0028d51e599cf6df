import type { InvestingGuidanceResultResolvers } from '../__generated__/resolvers-types.js';

export const InvestingGuidanceResult: InvestingGuidanceResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
