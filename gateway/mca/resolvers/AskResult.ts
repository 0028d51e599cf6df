import type { AskResultResolvers } from '../__generated__/resolvers-types.js';

export const AskResult: AskResultResolvers = {
  __resolveType: (result) => ('kind' in result ? 'AskRefusal' : 'Request'),
};
