import type { PantryItemResolvers } from '../__generated__/resolvers-types.js';
import { foodOf } from '../use-cases/find-food.js';

export const PantryItem: PantryItemResolvers = {
  food: ({ foodKey }, _arguments, { services }) => foodOf(services, foodKey),
};
