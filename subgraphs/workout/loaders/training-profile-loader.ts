import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { TrainingProfile } from '../domain/training-profile.js';
import { findProfile } from '../repositories/training-profile-repository.js';

/** Loads profiles by user id, as the viewer: the only profile that exists for a viewer is their own. */
export function createTrainingProfileLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, TrainingProfile | null> {
  return new DataLoader(async (userIds) => {
    if (viewer === null || !userIds.includes(viewer.userId)) return userIds.map(() => null);
    const own = await database.read(viewer, (manager) => findProfile(manager, viewer));
    return userIds.map((userId) => (userId === viewer.userId ? own : null));
  });
}
