import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { MoneyProfile } from '../domain/money-profile.js';
import { readProfile } from '../repositories/profile-repository.js';

/** Loads what people told about their money, as the viewer: the only one who exists for a viewer is the viewer. */
export function createProfileLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, MoneyProfile | null> {
  return new DataLoader(async (userIds) => {
    if (viewer === null || !userIds.includes(viewer.userId)) return userIds.map(() => null);
    const own = await database.read(viewer, (manager) => readProfile(manager, viewer));
    return userIds.map((userId) => (userId === viewer.userId ? own : null));
  });
}
