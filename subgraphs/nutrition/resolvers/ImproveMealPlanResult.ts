import type { ImproveMealPlanResultResolvers } from '../__generated__/resolvers-types.js';

export const ImproveMealPlanResult: ImproveMealPlanResultResolvers = { __resolveType: ({ kind }) => kind };
