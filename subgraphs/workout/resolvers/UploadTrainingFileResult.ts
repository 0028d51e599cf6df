import type { UploadTrainingFileResultResolvers } from '../__generated__/resolvers-types.js';

export const UploadTrainingFileResult: UploadTrainingFileResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
