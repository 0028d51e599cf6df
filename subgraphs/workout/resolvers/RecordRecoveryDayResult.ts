import type { RecordRecoveryDayResultResolvers } from '../__generated__/resolvers-types.js';

export const RecordRecoveryDayResult: RecordRecoveryDayResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
