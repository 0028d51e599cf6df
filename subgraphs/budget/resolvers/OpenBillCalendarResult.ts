import type { OpenBillCalendarResultResolvers } from '../__generated__/resolvers-types.js';

export const OpenBillCalendarResult: OpenBillCalendarResultResolvers = { __resolveType: ({ kind }) => kind };
