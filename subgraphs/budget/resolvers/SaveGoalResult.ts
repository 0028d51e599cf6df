import type { SaveGoalResultResolvers } from '../__generated__/resolvers-types.js';

export const SaveGoalResult: SaveGoalResultResolvers = { __resolveType: ({ kind }) => kind };
