import type { TasteProfileResolvers } from '../__generated__/resolvers-types.js';

export const TasteProfile: TasteProfileResolvers = {
  signals: ({ signals }) => [...signals],
  preferences: ({ preferences }) => [...preferences],
};
