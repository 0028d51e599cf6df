import type { TrainingImportResultResolvers } from '../__generated__/resolvers-types.js';

export const TrainingImportResult: TrainingImportResultResolvers = { __resolveType: ({ kind }) => kind };
