import type { ExerciseSwappedResolvers } from '../__generated__/resolvers-types.js';

export const ExerciseSwapped: ExerciseSwappedResolvers = {
  alternatives: ({ alternatives }) => [...alternatives],
  edits: ({ edits }) => [...edits],
};
