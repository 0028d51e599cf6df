import type { RefreshAuthSessionResultResolvers } from '../__generated__/resolvers-types.js';

export const RefreshAuthSessionResult: RefreshAuthSessionResultResolvers = {
  __resolveType: ({ kind }) => kind,
};
