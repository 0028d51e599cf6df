import type { MoveSessionResultResolvers } from '../__generated__/resolvers-types.js';

export const MoveSessionResult: MoveSessionResultResolvers = { __resolveType: ({ kind }) => kind };
