import type { NewEvent } from '@progressive/database';

/** What became of a person's standing meal plan. */
export interface MealPlanChange {
  readonly oldId: string;
  readonly newId: string;
  /** One sentence on what is different. */
  readonly change: string;
  /** Proven distance of the new version to the best possible plan, bound / objective − 1. */
  readonly gap: number;
}

/** A person's standing meal plan became another version. */
export function mealPlanChanged(userId: string, change: MealPlanChange): NewEvent {
  return { type: 'nutrition.meal-plan.changed', key: userId, payload: { userId, ...change } };
}

/** A reserved meal plan became the one that stands. */
export function mealPlanCommitted(userId: string, mealPlanId: string): NewEvent {
  return { type: 'nutrition.meal-plan.committed', key: userId, payload: { userId, mealPlanId } };
}

/** A person changed how they eat. */
export function nutritionProfileChanged(userId: string): NewEvent {
  return { type: 'nutrition.profile.changed', key: userId, payload: { userId } };
}
