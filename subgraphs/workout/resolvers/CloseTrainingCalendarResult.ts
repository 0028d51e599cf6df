import type { CloseTrainingCalendarResultResolvers } from '../__generated__/resolvers-types.js';

export const CloseTrainingCalendarResult: CloseTrainingCalendarResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
