import type { LogFoodResultResolvers } from '../__generated__/resolvers-types.js';

export const LogFoodResult: LogFoodResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
