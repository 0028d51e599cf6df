import type { LedgerChangedResolvers } from '../__generated__/resolvers-types.js';

export const LedgerChanged: LedgerChangedResolvers = {
  entries: ({ entries }) => [...entries],
  accounts: ({ accounts }) => [...accounts],
};
