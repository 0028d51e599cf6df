import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { StoredPlan } from '../domain/stored-plan.js';
import { findPlans } from '../repositories/plan-repository.js';

/** Loads plans by id, as the viewer: others' plans do not exist. */
export function createPlanLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, StoredPlan | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null) return ids.map(() => null);
    const plans = await database.read(viewer, (manager) => findPlans(manager, viewer, ids));
    const byId = new Map(plans.map((plan) => [plan.id, plan]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
