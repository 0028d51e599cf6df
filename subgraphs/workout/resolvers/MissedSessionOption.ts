import type { MissedSessionOptionResolvers } from '../__generated__/resolvers-types.js';

export const MissedSessionOption: MissedSessionOptionResolvers = {
  edits: ({ edits }) => [...edits],
  warnings: ({ warnings }) => [...warnings],
  lost: ({ lost }) => [...lost],
};
