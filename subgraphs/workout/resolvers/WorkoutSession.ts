import type { WorkoutSessionResolvers } from '../__generated__/resolvers-types.js';
import { clockText } from '../domain/clock-time.js';

export const WorkoutSession: WorkoutSessionResolvers = {
  startTime: ({ startMinute }) => clockText(startMinute),
  exercises: ({ exercises }) => [...exercises],
  conditioning: ({ conditioning }) => conditioning ?? null,
};
