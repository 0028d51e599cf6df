import type { MealWishResolvers } from '../__generated__/resolvers-types.js';
import { wishText } from '../domain/wishes/wish-text.js';

export const MealWish: MealWishResolvers = {
  kind: ({ wish }) => wish.kind,
  subject: ({ wish }) => wish.subject,
  amount: ({ wish }) => wish.amount,
  unit: ({ wish }) => wish.unit,
  text: wishText,
};
