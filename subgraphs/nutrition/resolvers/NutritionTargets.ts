import type { NutritionTargetsResolvers } from '../__generated__/resolvers-types.js';
import { fatFreeMassKg } from '../domain/targets/body.js';
import type { GramRange } from '../domain/targets/macros.js';

const range = ({ minG, maxG }: GramRange) => ({ min: minG, max: maxG });

export const NutritionTargets: NutritionTargetsResolvers = {
  restingKcal: ({ energy }) => energy.restingKcal,
  restingMethod: ({ energy }) => energy.method,
  fatFreeMassKg: ({ body }) => fatFreeMassKg(body),
  energyAvailability: ({ body, energy }) => energy.targetKcal / fatFreeMassKg(body),
  adaptive: ({ adaptive }) => adaptive ?? null,
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
