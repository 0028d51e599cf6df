import type { RecipeIngredientResolvers } from '../__generated__/resolvers-types.js';
import { foodOf } from '../use-cases/find-food.js';

export const RecipeIngredient: RecipeIngredientResolvers = {
  food: ({ foodKey }, _arguments, { services }) => foodOf(services, foodKey),
};
