import type { SportSessionResolvers } from '../__generated__/resolvers-types.js';
import { clockText } from '../domain/clock-time.js';

export const SportSession: SportSessionResolvers = {
  start: ({ startMinute }) => clockText(startMinute),
  date: ({ date }) => date ?? null,
  weekday: ({ weekday }) => weekday ?? null,
};
