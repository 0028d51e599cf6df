import type { ChangeMealPlanResultResolvers } from '../__generated__/resolvers-types.js';

export const ChangeMealPlanResult: ChangeMealPlanResultResolvers = { __resolveType: ({ kind }) => kind };
