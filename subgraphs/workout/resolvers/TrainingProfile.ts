import type { TrainingProfileResolvers } from '../__generated__/resolvers-types.js';

export const TrainingProfile: TrainingProfileResolvers = {
  equipment: ({ equipment }) => [...equipment],
  injuries: ({ injuries }) => [...injuries],
  preferredWeekdays: ({ preferredWeekdays }) => [...preferredWeekdays],
  excludedWeekdays: ({ excludedWeekdays }) => [...excludedWeekdays],
  commitments: ({ commitments }) => [...commitments],
  priorityMuscles: ({ priorityMuscles }) => [...priorityMuscles],
  favouriteExercises: ({ favouriteExercises }) => [...favouriteExercises],
  dislikedExercises: ({ dislikedExercises }) => [...dislikedExercises],
};
