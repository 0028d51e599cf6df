import type { LedgerAccountResolvers } from '../__generated__/resolvers-types.js';

export const LedgerAccount: LedgerAccountResolvers = {
  balance: ({ balanceMinor, currency }) => ({ amountMinor: balanceMinor, currency }),
};
