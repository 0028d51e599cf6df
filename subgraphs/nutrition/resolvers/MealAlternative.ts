import type { MealAlternativeResolvers } from '../__generated__/resolvers-types.js';
import { sumsOf } from '../domain/plan/compose-plan.js';
import { inCurrency } from '../domain/plan/plan-parts.js';
import { recipeOf } from '../use-cases/find-food.js';

export const MealAlternative: MealAlternativeResolvers = {
  recipe: ({ alternative }, _arguments, { services }) => recipeOf(services, alternative.recipeKey),
  portion: ({ alternative }) => alternative.portion,
  deltaEnergyKcal: async ({ alternative, meal }, _arguments, { services }) =>
    sumsOf(await recipeOf(services, alternative.recipeKey), alternative.portion).energyKcal -
    meal.sums.energyKcal,
  keepsAgreement: ({ alternative }) => alternative.keepsAgreement,
  deltaCost: ({ content, alternative }) => inCurrency(content, Math.round(alternative.deltaCostMinor)),
};
