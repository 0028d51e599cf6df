import type { RefusalResolvers } from '../__generated__/resolvers-types.js';

export const Refusal: RefusalResolvers = {
  wishes: ({ wishes }) => [...wishes],
  waysOut: ({ waysOut }) => [...waysOut],
};
