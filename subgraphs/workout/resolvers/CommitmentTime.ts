import type { CommitmentTimeResolvers } from '../__generated__/resolvers-types.js';
import { clockText } from '../domain/clock-time.js';

export const CommitmentTime: CommitmentTimeResolvers = {
  start: ({ startMinute }) => clockText(startMinute),
  end: ({ endMinute }) => clockText(endMinute),
};
