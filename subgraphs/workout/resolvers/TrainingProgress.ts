import type { TrainingProgressResolvers } from '../__generated__/resolvers-types.js';

export const TrainingProgress: TrainingProgressResolvers = {
  muscleWeeks: ({ muscleWeeks }) => [...muscleWeeks],
  sessions: ({ sessions }) => [...sessions],
  weeks: ({ weeks }) => [...weeks],
  load: ({ load }) => [...load],
  fitnessDays: ({ constants }) => constants.fitnessDays,
  fatigueDays: ({ constants }) => constants.fatigueDays,
  records: ({ records }) => [...records],
  milestones: ({ milestones }) => [...milestones],
};
