import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import { findRatings } from '../repositories/taste-repository.js';

/** Loads the viewer's ratings by recipe key. One statement per batch. */
export function createRatingLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, number | null> {
  return new DataLoader(async (keys) => {
    if (viewer === null) return keys.map(() => null);
    const ratings = await database.read(viewer, (manager) => findRatings(manager, viewer.userId, keys));
    return keys.map((key) => ratings.get(key) ?? null);
  });
}
