import type { SyncSetsResultResolvers } from '../__generated__/resolvers-types.js';

export const SyncSetsResult: SyncSetsResultResolvers = { __resolveType: ({ kind }) => kind };
