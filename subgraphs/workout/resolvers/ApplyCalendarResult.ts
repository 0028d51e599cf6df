import type { ApplyCalendarResultResolvers } from '../__generated__/resolvers-types.js';

export const ApplyCalendarResult: ApplyCalendarResultResolvers = { __resolveType: ({ kind }) => kind };
