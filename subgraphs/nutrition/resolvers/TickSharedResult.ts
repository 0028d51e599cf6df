import type { TickSharedResultResolvers } from '../__generated__/resolvers-types.js';

export const TickSharedResult: TickSharedResultResolvers = { __resolveType: ({ kind }) => kind };
