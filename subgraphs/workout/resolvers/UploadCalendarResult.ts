import type { UploadCalendarResultResolvers } from '../__generated__/resolvers-types.js';

export const UploadCalendarResult: UploadCalendarResultResolvers = { __resolveType: ({ kind }) => kind };
