import type { SaveAccountResultResolvers } from '../__generated__/resolvers-types.js';

export const SaveAccountResult: SaveAccountResultResolvers = { __resolveType: ({ kind }) => kind };
