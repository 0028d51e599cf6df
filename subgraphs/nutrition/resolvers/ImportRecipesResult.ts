import type { ImportRecipesResultResolvers } from '../__generated__/resolvers-types.js';

export const ImportRecipesResult: ImportRecipesResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
