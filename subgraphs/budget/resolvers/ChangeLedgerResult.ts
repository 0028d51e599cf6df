import type { ChangeLedgerResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangeLedgerResult: ChangeLedgerResultResolvers = { __resolveType: ({ kind }) => kind };
