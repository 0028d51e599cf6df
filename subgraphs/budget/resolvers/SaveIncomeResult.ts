import type { SaveIncomeResultResolvers } from '../__generated__/resolvers-types.js';

export const SaveIncomeResult: SaveIncomeResultResolvers = { __resolveType: ({ kind }) => kind };
