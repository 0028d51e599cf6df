import type { HouseholdEatersChangedResolvers } from '../__generated__/resolvers-types.js';

export const HouseholdEatersChanged: HouseholdEatersChangedResolvers = {
  eaters: ({ eaters }) => [...eaters],
};
