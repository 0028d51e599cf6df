import type { ViewerClaims } from '@progressive/access-tokens';
import type { MealPlan } from '../domain/plan/meal-plan.js';
import { findStandingPlan } from '../repositories/meal-plan-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** The viewer's plan that stands; null for nobody. */
export async function findStanding(
  { database }: NutritionServices,
  viewer: ViewerClaims | null,
): Promise<MealPlan | null> {
  if (viewer === null) return null;
  return database.read(viewer, (manager) => findStandingPlan(manager, viewer.userId));
}
