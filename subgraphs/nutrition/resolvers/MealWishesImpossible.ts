import type { MealWishesImpossibleResolvers } from '../__generated__/resolvers-types.js';
import { conflictCode, conflictText } from '../domain/wishes/wish-text.js';

export const MealWishesImpossible: MealWishesImpossibleResolvers = {
  code: ({ found }) => conflictCode(found.conflict),
  message: ({ order, found }) => conflictText(order, found.conflict),
  field: () => 'brief',
  conflict: ({ order, found }) => found.conflict.map((wish) => ({ order, wish })),
  proven: ({ found }) => found.proven,
  verified: ({ found }) => found.verified,
  remedies: ({ order, found }) => found.waysOut.map((way) => ({ order, way })),
};
