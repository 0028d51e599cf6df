import type { TrainingPlaceResolvers } from '../__generated__/resolvers-types.js';

export const TrainingPlace: TrainingPlaceResolvers = {
  equipment: ({ equipment }) => [...equipment],
  weekdays: ({ weekdays }) => [...weekdays],
  stays: ({ stays }) => [...stays],
};
