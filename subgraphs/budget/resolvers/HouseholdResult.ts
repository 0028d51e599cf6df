import type { HouseholdResultResolvers } from '../__generated__/resolvers-types.js';

export const HouseholdResult: HouseholdResultResolvers = { __resolveType: ({ kind }) => kind };
