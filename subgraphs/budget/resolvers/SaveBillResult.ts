import type { SaveBillResultResolvers } from '../__generated__/resolvers-types.js';

export const SaveBillResult: SaveBillResultResolvers = { __resolveType: ({ kind }) => kind };
