import type { NewEvent } from '@progressive/database';

/** A person's standing meal plan became another version. Ids only: consumers read what they are allowed to. */
export function mealPlanChanged(userId: string, oldId: string, newId: string): NewEvent {
  return { type: 'nutrition.meal-plan.changed', key: userId, payload: { userId, oldId, newId } };
}

/** A reserved meal plan became the one that stands. */
export function mealPlanCommitted(userId: string, mealPlanId: string): NewEvent {
  return { type: 'nutrition.meal-plan.committed', key: userId, payload: { userId, mealPlanId } };
}

/** A person changed how they eat. */
export function nutritionProfileChanged(userId: string): NewEvent {
  return { type: 'nutrition.profile.changed', key: userId, payload: { userId } };
}
