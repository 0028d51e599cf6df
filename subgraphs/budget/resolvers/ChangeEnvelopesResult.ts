import type { ChangeEnvelopesResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangeEnvelopesResult: ChangeEnvelopesResultResolvers = { __resolveType: ({ kind }) => kind };
