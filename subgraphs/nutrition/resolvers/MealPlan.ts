import type { MealPlanResolvers } from '../__generated__/resolvers-types.js';
import { leftoversOf } from '../domain/pantry/leftovers.js';
import { hardLimitsOf, inCurrency, weeksOf } from '../domain/plan/plan-parts.js';
import { shortfallsOf } from '../domain/plan/shortfalls.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { dailyTargets } from '../domain/targets/daily-targets.js';

export const MealPlan: MealPlanResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { mealPlans }) => mealPlans.load(id),
  startDate: ({ content }) => content.order.startDate,
  horizonDays: ({ content }) => content.order.horizonDays,
  people: ({ content }) => content.order.people,
  days: ({ content }) => content.days.map((day) => ({ content, day })),
  weeks: ({ content }) => weeksOf(content),
  cost: ({ content }) => inCurrency(content, content.costMinor),
  eatenValue: ({ content }) => inCurrency(content, content.eatenMinor),
  minutesWeekday: ({ content }) => content.minutesWeekday,
  minutesWeekend: ({ content }) => content.minutesWeekend,
  nutrition: ({ content }) => [...content.nutrients],
  shoppingList: ({ content }) => content,
  pantryUse: ({ content }) => [...(content.pantryUse ?? [])],
  leftovers: async ({ content }, _arguments, { services }) =>
    leftoversOf(content, (await services.library()).catalogue),
  proof: ({ content }) => content.proof,
  improvement: ({ id }, _arguments, { improvements }) => improvements.load(id),
  goalsMissed: ({ content }) => [...content.goalsMissed],
  shortfalls: async ({ content }, _arguments, { services }) => {
    const { catalogue } = await services.library();
    return shortfallsOf(content, withOwnRecipes(catalogue, content.order.ownRecipes));
  },
  hardLimitsMet: ({ content }) => hardLimitsOf(content),
  energyAim: ({ content: { order } }) => dailyTargets(order.body, order.wishes),
  assumptions: ({ content }) => [...content.assumptions],
};
