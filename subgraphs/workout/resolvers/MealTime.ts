import type { MealTimeResolvers } from '../__generated__/resolvers-types.js';
import { clockText } from '../domain/clock-time.js';

export const MealTime: MealTimeResolvers = {
  start: ({ startMinute }) => clockText(startMinute),
  minutesAfter: ({ gapMinutes }) => gapMinutes,
};
