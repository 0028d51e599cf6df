import type { MealTradeOffChangeResolvers } from '../__generated__/resolvers-types.js';
import { recipeOf } from '../use-cases/find-food.js';

export const MealTradeOffChange: MealTradeOffChangeResolvers = {
  recipe: ({ content, meal }, _arguments, { services }) =>
    meal === null ? null : recipeOf(services, meal.recipeKey, content),
  portion: ({ meal }) => meal?.portion ?? null,
};
