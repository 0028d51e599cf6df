import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import { findRequests, type StoredRequest } from '../repositories/request-repository.js';

/** Loads requests by id, as the viewer. */
export function createRequestLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, StoredRequest | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null) return ids.map(() => null);
    const found = await database.read(viewer, (manager) => findRequests(manager, viewer.userId, ids));
    return ids.map((id) => found.find((request) => request.id === id) ?? null);
  });
}
