import type { MealPlanContent, PlannedMeal } from './meal-plan.js';

/** A plan that was made anew with what the person said of its meals before: fixed ones, and those they chose where these still stand. */
export function withMarksOf(before: MealPlanContent, after: MealPlanContent): MealPlanContent {
  const known = new Map(before.days.flatMap(({ meals }) => meals.map((meal) => [meal.id, meal] as const)));
  return {
    ...after,
    days: after.days.map((day) => ({
      ...day,
      meals: day.meals.map((meal) => marked(meal, known.get(meal.id))),
    })),
  };
}

function marked(meal: PlannedMeal, old: PlannedMeal | undefined): PlannedMeal {
  const { chosen: _, ...rest } = meal;
  const stays = old?.chosen === true && old.recipeKey === meal.recipeKey;
  return { ...rest, locked: old?.locked ?? false, ...(stays ? { chosen: true } : {}) };
}
