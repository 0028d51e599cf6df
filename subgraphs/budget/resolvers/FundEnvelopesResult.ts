import type { FundEnvelopesResultResolvers } from '../__generated__/resolvers-types.js';

export const FundEnvelopesResult: FundEnvelopesResultResolvers = { __resolveType: ({ kind }) => kind };
