import type { SetBillSettingResultResolvers } from '../__generated__/resolvers-types.js';

export const SetBillSettingResult: SetBillSettingResultResolvers = { __resolveType: ({ kind }) => kind };
