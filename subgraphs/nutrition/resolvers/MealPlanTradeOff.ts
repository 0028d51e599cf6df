import type { MealPlanTradeOffResolvers } from '../__generated__/resolvers-types.js';
import { inCurrency } from '../domain/plan/plan-parts.js';
import { changedMeals } from '../domain/trade-offs/changed-meal.js';

export const MealPlanTradeOff: MealPlanTradeOffResolvers = {
  kind: ({ relaxation }) => relaxation.kind,
  subject: ({ relaxation }) => relaxation.subject,
  amount: ({ relaxation }) => relaxation.amount,
  unit: ({ relaxation }) => relaxation.unit,
  cost: ({ after }) => inCurrency(after, after.costMinor),
  deltaCost: ({ before, after }) => inCurrency(after, after.costMinor - before.costMinor),
  deltaMinutes: ({ before, after }) =>
    after.minutesWeekday + after.minutesWeekend - before.minutesWeekday - before.minutesWeekend,
  goalsMissed: ({ after }) => [...after.goalsMissed],
  changedMeals: ({ after, changedMealIds }) => changedMeals(after, changedMealIds),
};
