import type { UpdateTrainingScheduleResultResolvers } from '../__generated__/resolvers-types.js';

export const UpdateTrainingScheduleResult: UpdateTrainingScheduleResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
