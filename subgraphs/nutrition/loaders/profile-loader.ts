import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { NutritionProfile } from '../domain/profile.js';
import { findProfile } from '../repositories/profile-repository.js';

/** Loads nutrition profiles by user id; the viewer's own is the only one there is. */
export function createProfileLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, NutritionProfile | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null || !ids.includes(viewer.userId)) return ids.map(() => null);
    const own = await database.read(viewer, (manager) => findProfile(manager, viewer.userId));
    return ids.map((id) => (id === viewer.userId ? own : null));
  });
}
