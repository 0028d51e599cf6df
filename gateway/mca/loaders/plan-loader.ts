import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import { findPlan, type StoredRevision } from '../repositories/plan-repository.js';

/** Loads plans by id, as the viewer; a person has one plan, so a batch is one query. */
export function createPlanLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, StoredRevision | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null) return ids.map(() => null);
    return database.read(viewer, async (manager) => {
      const found: (StoredRevision | null)[] = [];
      for (const id of ids) found.push(await findPlan(manager, viewer.userId, id));
      return found;
    });
  });
}
