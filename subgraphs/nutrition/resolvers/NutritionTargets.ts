import type { NutritionTargetsResolvers } from '../__generated__/resolvers-types.js';
import type { GramRange } from '../domain/targets/macros.js';

const range = ({ minG, maxG }: GramRange) => ({ min: minG, max: maxG });

export const NutritionTargets: NutritionTargetsResolvers = {
  restingKcal: ({ energy }) => energy.restingKcal,
  expenditureKcal: ({ energy }) => energy.expenditureKcal,
  energyKcal: ({ energy }) => energy.targetKcal,
  floorKcal: ({ energy }) => energy.floorKcal,
  proteinG: ({ macros }) => range(macros.protein),
  carbohydrateG: ({ macros }) => range(macros.carbohydrate),
  fatG: ({ macros }) => range(macros.fat),
  fibreG: ({ macros }) => range(macros.fibre),
  micronutrients: ({ micronutrients }) => [...micronutrients],
  assumed: ({ body }) => [...body.assumed],
  adjustments: ({ energy }) => [...energy.adjustments],
};
