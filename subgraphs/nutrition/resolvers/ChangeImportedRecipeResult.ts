import type { ChangeImportedRecipeResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangeImportedRecipeResult: ChangeImportedRecipeResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
