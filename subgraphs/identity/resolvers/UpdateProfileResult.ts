import type { UpdateProfileResultResolvers } from '../__generated__/resolvers-types.js';

export const UpdateProfileResult: UpdateProfileResultResolvers = { __resolveType: ({ kind }) => kind };
