import type { RecordBodyResultResolvers } from '../__generated__/resolvers-types.js';

export const RecordBodyResult: RecordBodyResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
