import type { TrainingPlaceResolvers } from '../__generated__/resolvers-types.js';

export const TrainingPlace: TrainingPlaceResolvers = {
  gym: ({ gym }) => gym ?? null,
  equipment: ({ equipment }) => [...equipment],
  weekdays: ({ weekdays }) => [...weekdays],
  stays: ({ stays }) => [...stays],
};
