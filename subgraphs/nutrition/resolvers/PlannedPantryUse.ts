import type { PlannedPantryUseResolvers } from '../__generated__/resolvers-types.js';
import { foodOf } from '../use-cases/find-food.js';

export const PlannedPantryUse: PlannedPantryUseResolvers = {
  food: ({ foodKey }, _arguments, { services }) => foodOf(services, foodKey),
};
