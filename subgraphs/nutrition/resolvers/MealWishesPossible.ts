import type { MealWishesPossibleResolvers } from '../__generated__/resolvers-types.js';
import { wishesOf } from '../domain/wishes/order-wishes.js';

export const MealWishesPossible: MealWishesPossibleResolvers = {
  hardWishes: ({ order }) => wishesOf(order).map((wish) => ({ order, wish })),
};
