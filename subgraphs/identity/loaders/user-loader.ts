import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { User } from '../domain/user.js';
import { findById } from '../repositories/user-repository.js';

/** Loads people by id, as the viewer: the only one who exists for a viewer is the viewer. */
export function createUserLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, User | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null || !ids.includes(viewer.userId)) return ids.map(() => null);
    const self = await database.read(viewer, (manager) => findById(manager, viewer.userId));
    return ids.map((id) => (id === viewer.userId ? self : null));
  });
}
