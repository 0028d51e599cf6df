import type { TrainingScheduleResolvers } from '../__generated__/resolvers-types.js';

export const TrainingSchedule: TrainingScheduleResolvers = {
  places: ({ places }) => [...places],
  sports: ({ sports }) => [...sports],
  meals: ({ meals }) => [...meals],
  preferredStarts: ({ preferredStarts }) => [...preferredStarts],
};
