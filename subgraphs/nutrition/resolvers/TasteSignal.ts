import type { TasteSignalResolvers } from '../__generated__/resolvers-types.js';

export const TasteSignal: TasteSignalResolvers = {
  recipeId: ({ recipeKey }) => recipeKey,
  date: ({ day }) => day,
};
