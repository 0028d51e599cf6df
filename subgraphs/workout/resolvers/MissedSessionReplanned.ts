import type { MissedSessionReplannedResolvers } from '../__generated__/resolvers-types.js';

export const MissedSessionReplanned: MissedSessionReplannedResolvers = {
  alternatives: ({ alternatives }) => [...alternatives],
};
