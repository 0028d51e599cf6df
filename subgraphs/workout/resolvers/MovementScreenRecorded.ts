import type { MovementScreenRecordedResolvers } from '../__generated__/resolvers-types.js';

export const MovementScreenRecorded: MovementScreenRecordedResolvers = {
  results: ({ results }) => [...results],
};
