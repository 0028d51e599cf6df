import type { UpdateTrainingProfileResultResolvers } from '../__generated__/resolvers-types.js';

export const UpdateTrainingProfileResult: UpdateTrainingProfileResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
