import type { WorkoutSessionResolvers } from '../__generated__/resolvers-types.js';
import { clockText } from '../domain/clock-time.js';

export const WorkoutSession: WorkoutSessionResolvers = {
  startTime: ({ startMinute }) => clockText(startMinute),
  place: ({ place }) => place ?? null,
  warmUp: ({ warmUp }) => warmUp.map(({ text }) => text),
  coolDown: ({ coolDown }) => coolDown.map(({ text }) => text),
  exercises: ({ exercises }) => [...exercises],
  conditioning: ({ conditioning }) => conditioning ?? null,
};
