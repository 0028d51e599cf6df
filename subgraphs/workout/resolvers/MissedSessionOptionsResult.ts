import type { MissedSessionOptionsResultResolvers } from '../__generated__/resolvers-types.js';

export const MissedSessionOptionsResult: MissedSessionOptionsResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
