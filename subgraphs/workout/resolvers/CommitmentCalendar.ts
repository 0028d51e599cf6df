import type { CommitmentCalendarResolvers } from '../__generated__/resolvers-types.js';

export const CommitmentCalendar: CommitmentCalendarResolvers = {
  skipped: ({ skipped }) => [...skipped],
  problems: ({ problems }) => [...problems],
  firstTimes: ({ firstTimes }) => [...firstTimes],
};
