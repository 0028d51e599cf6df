import type { WorkoutReservationResolvers } from '../__generated__/resolvers-types.js';

export const WorkoutReservation: WorkoutReservationResolvers = {
  trainingDays: ({ trainingDays }) => [...trainingDays],
};
