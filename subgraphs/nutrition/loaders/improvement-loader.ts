import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { MealPlanImprovement } from '../domain/plan/improvement.js';
import { findImprovements } from '../repositories/improvement-repository.js';

/** Loads the latest search for a better version by meal plan, as the viewer. One statement per batch. */
export function createImprovementLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, MealPlanImprovement | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null) return ids.map(() => null);
    const found = await database.read(viewer, (manager) => findImprovements(manager, viewer.userId, ids));
    return ids.map((id) => found.get(id) ?? null);
  });
}
