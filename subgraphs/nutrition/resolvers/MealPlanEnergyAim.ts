import type { MealPlanEnergyAimResolvers } from '../__generated__/resolvers-types.js';
import { weeklyChangeKg, weeklyLossLimitKg } from '../domain/targets/energy.js';

export const MealPlanEnergyAim: MealPlanEnergyAimResolvers = {
  expenditureKcal: ({ energy }) => energy.expenditureKcal,
  targetKcal: ({ energy }) => energy.targetKcal,
  weeklyChangeKg: ({ energy }) => weeklyChangeKg(energy),
  weeklyLossLimitKg: ({ body }) => weeklyLossLimitKg(body.weightKg),
  adjustments: ({ energy }) => [...energy.adjustments],
};
