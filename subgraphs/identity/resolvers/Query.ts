import type { QueryResolvers } from '../__generated__/resolvers-types.js';

export const Query: QueryResolvers = {
  viewer: (_parent, _arguments, { viewer, users }) => (viewer === null ? null : users.load(viewer.userId)),
};
