import type { PlannedDayResolvers } from '../__generated__/resolvers-types.js';
import { inCurrency } from '../domain/plan/plan-parts.js';

export const PlannedDay: PlannedDayResolvers = {
  date: ({ day }) => day.date,
  meals: ({ content, day }) => day.meals.map((meal) => ({ content, meal })),
  totals: ({ day }) => day.sums,
  energyRangeKcal: ({ day }) => ({ min: day.energyMinKcal, max: day.energyMaxKcal }),
  away: ({ day }) => [...(day.away ?? [])],
  trainingKcal: ({ day }) => day.trainingKcal,
  prepMinutes: ({ day }) => Math.round(day.minutes),
  cost: ({ content, day }) => inCurrency(content, day.costMinor),
};
