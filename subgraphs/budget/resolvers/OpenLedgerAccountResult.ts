import type { OpenLedgerAccountResultResolvers } from '../__generated__/resolvers-types.js';

export const OpenLedgerAccountResult: OpenLedgerAccountResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
