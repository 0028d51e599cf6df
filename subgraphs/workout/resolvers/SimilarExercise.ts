import type { SimilarExerciseResolvers } from '../__generated__/resolvers-types.js';
import { muscleName } from '../domain/muscle.js';

export const SimilarExercise: SimilarExerciseResolvers = {
  lostMuscles: ({ lostMuscles }) =>
    lostMuscles.map(({ muscle, share }) => ({ muscle, name: muscleName(muscle), share })),
};
