import type { PreferredStartResolvers } from '../__generated__/resolvers-types.js';
import { clockText } from '../domain/clock-time.js';

export const PreferredStart: PreferredStartResolvers = {
  start: ({ startMinute }) => clockText(startMinute),
};
