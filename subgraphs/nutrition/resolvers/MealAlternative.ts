import type { MealAlternativeResolvers } from '../__generated__/resolvers-types.js';
import { sumsOf } from '../domain/plan/compose-plan.js';
import { inCurrency } from '../domain/plan/plan-parts.js';
import { recipeOf } from '../use-cases/find-food.js';

export const MealAlternative: MealAlternativeResolvers = {
  recipe: ({ content, alternative }, _arguments, { services }) =>
    recipeOf(services, alternative.recipeKey, content),
  portion: ({ alternative }) => alternative.portion,
  deltaEnergyKcal: async ({ content, alternative, meal }, _arguments, { services }) =>
    sumsOf(await recipeOf(services, alternative.recipeKey, content), alternative.portion).energyKcal -
    meal.sums.energyKcal,
  keepsAgreement: ({ alternative }) => alternative.keepsAgreement,
  deltaCost: ({ content, alternative }) => inCurrency(content, Math.round(alternative.deltaCostMinor)),
};
