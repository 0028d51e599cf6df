import type { MakeTrainingProgramResultResolvers } from '../__generated__/resolvers-types.js';

export const MakeTrainingProgramResult: MakeTrainingProgramResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
