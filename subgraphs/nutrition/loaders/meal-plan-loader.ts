import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { MealPlan } from '../domain/plan/meal-plan.js';
import { findPlans } from '../repositories/meal-plan-repository.js';

/** Loads meal plans by id, as the viewer: plans of others do not exist. One statement per batch. */
export function createMealPlanLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, MealPlan | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null) return ids.map(() => null);
    const plans = await database.read(viewer, (manager) => findPlans(manager, viewer.userId, ids));
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
