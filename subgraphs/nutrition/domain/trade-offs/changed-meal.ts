import type { MealPlanContent, PlannedMeal } from '../plan/meal-plan.js';

/** A meal that is different in another plan, with what stands there then. */
export interface ChangedMeal {
  readonly content: MealPlanContent;
  readonly mealId: string;
  /** Null when the meal is gone. */
  readonly meal: PlannedMeal | null;
}

/** The meals of these ids as another plan has them. */
export function changedMeals(content: MealPlanContent, mealIds: readonly string[]): ChangedMeal[] {
  const byId = new Map(content.days.flatMap((day) => day.meals.map((meal) => [meal.id, meal] as const)));
  return mealIds.map((mealId) => ({ content, mealId, meal: byId.get(mealId) ?? null }));
}
