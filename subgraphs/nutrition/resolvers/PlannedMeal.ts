import { pageSize } from '@progressive/subgraph-server';
import type { PlannedMealResolvers } from '../__generated__/resolvers-types.js';
import { portionsAtTable } from '../domain/household/table.js';
import { inCurrency } from '../domain/plan/plan-parts.js';
import { recipeOf } from '../use-cases/find-food.js';

export const PlannedMeal: PlannedMealResolvers = {
  id: ({ meal }) => meal.id,
  slot: ({ meal }) => meal.slot,
  recipe: ({ content, meal }, _arguments, { services }) => recipeOf(services, meal.recipeKey, content),
  portion: ({ meal }) => meal.portion,
  servings: ({ content, meal }) => meal.portion * portionsAtTable(content.order, meal.slot),
  totals: ({ meal }) => meal.sums,
  cost: ({ content, meal }) => inCurrency(content, meal.costMinor),
  prepMinutes: ({ meal }) => Math.round(meal.minutes),
  leftoverOf: ({ meal }) => meal.leftoverOf,
  cookedFor: ({ meal }) => [...meal.cookedFor],
  locked: ({ meal }) => meal.locked,
  workout: ({ meal }) => meal.workout,
  reasons: ({ meal }) => [...meal.reasons],
  alternatives: ({ content, meal }, { first }) =>
    meal.alternatives.slice(0, pageSize(first)).map((alternative) => ({ content, meal, alternative })),
};
