import type { ImportFoodLogResultResolvers } from '../__generated__/resolvers-types.js';

export const ImportFoodLogResult: ImportFoodLogResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
