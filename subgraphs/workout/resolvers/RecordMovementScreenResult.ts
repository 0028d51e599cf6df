import type { RecordMovementScreenResultResolvers } from '../__generated__/resolvers-types.js';

export const RecordMovementScreenResult: RecordMovementScreenResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
