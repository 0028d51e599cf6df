import type { UpdateGymResultResolvers } from '../__generated__/resolvers-types.js';

export const UpdateGymResult: UpdateGymResultResolvers = { __resolveType: ({ kind }) => kind };
