import type { OpenMealCalendarResultResolvers } from '../__generated__/resolvers-types.js';

export const OpenMealCalendarResult: OpenMealCalendarResultResolvers = { __resolveType: ({ kind }) => kind };
