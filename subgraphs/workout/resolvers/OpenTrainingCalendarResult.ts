import type { OpenTrainingCalendarResultResolvers } from '../__generated__/resolvers-types.js';

export const OpenTrainingCalendarResult: OpenTrainingCalendarResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
