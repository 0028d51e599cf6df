import type { NutritionReservationResolvers } from '../__generated__/resolvers-types.js';
import { inCurrency } from '../domain/plan/plan-parts.js';

export const NutritionReservation: NutritionReservationResolvers = {
  reservationId: ({ mealPlan }) => mealPlan.id,
  cost: ({ mealPlan: { content } }) => inCurrency(content, content.costMinor),
  minutesWeekday: ({ mealPlan: { content } }) => content.minutesWeekday,
  minutesWeekend: ({ mealPlan: { content } }) => content.minutesWeekend,
  gap: ({ mealPlan: { content } }) => content.proof.gap,
};
