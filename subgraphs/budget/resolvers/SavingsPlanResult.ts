import type { SavingsPlanResultResolvers } from '../__generated__/resolvers-types.js';

export const SavingsPlanResult: SavingsPlanResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
