import type { ReportMissedSessionResultResolvers } from '../__generated__/resolvers-types.js';

export const ReportMissedSessionResult: ReportMissedSessionResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
