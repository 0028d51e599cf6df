import type { SetBillRemindersResultResolvers } from '../__generated__/resolvers-types.js';

export const SetBillRemindersResult: SetBillRemindersResultResolvers = { __resolveType: ({ kind }) => kind };
