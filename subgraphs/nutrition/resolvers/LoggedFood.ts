import type { LoggedFoodResolvers } from '../__generated__/resolvers-types.js';
import { knownAmounts } from '../domain/catalogue/nutrient-amounts.js';
import { nutrientIndex } from '../domain/catalogue/nutrients.js';
import { findFood } from '../use-cases/find-food.js';
import { findRecipe } from '../use-cases/own-recipes.js';

const energy = nutrientIndex('energy_kcal');

export const LoggedFood: LoggedFoodResolvers = {
  food: ({ foodId }, _arguments, { services, importedFoods }) =>
    foodId === null ? null : findFood(services, importedFoods, foodId),
  recipe: ({ recipeId }, _arguments, { services, viewer }) =>
    recipeId === null ? null : findRecipe(services, viewer, recipeId),
  energyKcal: ({ nutrients }) => nutrients[energy] ?? null,
  nutrients: ({ nutrients }) => knownAmounts(nutrients),
};
