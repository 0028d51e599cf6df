import type { MissedSessionOptionsResolvers } from '../__generated__/resolvers-types.js';

export const MissedSessionOptions: MissedSessionOptionsResolvers = {
  options: ({ options }) => [...options],
};
