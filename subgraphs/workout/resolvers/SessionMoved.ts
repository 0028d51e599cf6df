import type { SessionMovedResolvers } from '../__generated__/resolvers-types.js';

export const SessionMoved: SessionMovedResolvers = {
  edits: ({ edits }) => [...edits],
  warnings: ({ warnings }) => [...warnings],
  betterDates: ({ betterDates }) => [...betterDates],
};
