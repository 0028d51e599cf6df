import type { MealWishChangeResolvers } from '../__generated__/resolvers-types.js';

export const MealWishChange: MealWishChangeResolvers = {
  wish: ({ order, change }) => ({ order, wish: change.wish }),
  direction: ({ change }) => change.direction,
  amount: ({ change }) => change.amount,
};
