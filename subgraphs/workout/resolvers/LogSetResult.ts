import type { LogSetResultResolvers } from '../__generated__/resolvers-types.js';

export const LogSetResult: LogSetResultResolvers = { __resolveType: ({ kind }) => kind };
