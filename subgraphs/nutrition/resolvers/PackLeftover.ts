import type { PackLeftoverResolvers } from '../__generated__/resolvers-types.js';
import { foodOf } from '../use-cases/find-food.js';

export const PackLeftover: PackLeftoverResolvers = {
  food: ({ foodKey }, _arguments, { services }) => foodOf(services, foodKey),
};
