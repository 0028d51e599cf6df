import type { ChangeHouseholdEatersResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangeHouseholdEatersResult: ChangeHouseholdEatersResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
