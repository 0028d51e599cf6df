import type { NewEvent } from '@progressive/database';

/** A person's standing meal plan became another version. @param change one sentence on what is different. */
export function mealPlanChanged(userId: string, oldId: string, newId: string, change: string): NewEvent {
  return { type: 'nutrition.meal-plan.changed', key: userId, payload: { userId, oldId, newId, change } };
}

/** A reserved meal plan became the one that stands. */
export function mealPlanCommitted(userId: string, mealPlanId: string): NewEvent {
  return { type: 'nutrition.meal-plan.committed', key: userId, payload: { userId, mealPlanId } };
}

/** A person changed how they eat. */
export function nutritionProfileChanged(userId: string): NewEvent {
  return { type: 'nutrition.profile.changed', key: userId, payload: { userId } };
}
