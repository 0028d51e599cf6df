import type { TrainingWeekResolvers } from '../__generated__/resolvers-types.js';

export const TrainingWeek: TrainingWeekResolvers = {
  sessions: ({ sessions }) => [...sessions],
  restDates: ({ restDates }) => [...restDates],
};
