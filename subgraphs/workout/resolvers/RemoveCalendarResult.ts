import type { RemoveCalendarResultResolvers } from '../__generated__/resolvers-types.js';

export const RemoveCalendarResult: RemoveCalendarResultResolvers = { __resolveType: ({ kind }) => kind };
