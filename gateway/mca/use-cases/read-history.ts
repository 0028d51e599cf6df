import {
  findRevision,
  findStanding,
  revisionHistory,
  type StoredRevision,
} from '../repositories/plan-repository.js';
import { listRequests, type StoredRequest } from '../repositories/request-repository.js';
import type { McaServices } from './mca-services.js';

/** Most items of one page. */
const pageLimit = 50;

/** The revision that stands for a person, or null before the first plan. */
export function readStandingPlan({ database }: McaServices, userId: string): Promise<StoredRevision | null> {
  return database.read({ userId }, (manager) => findStanding(manager, userId));
}

/** A person's requests, newest first, 50 at most. */
export function readRequests(
  { database }: McaServices,
  userId: string,
  limit: number,
): Promise<StoredRequest[]> {
  return database.read({ userId }, (manager) => listRequests(manager, userId, Math.min(pageLimit, limit)));
}

/** The revision that a request ended in; null while there is none. */
export async function readPlanOfRequest(
  { database }: McaServices,
  { userId, planId, planRevision }: Pick<StoredRequest, 'userId' | 'planId' | 'planRevision'>,
): Promise<StoredRevision | null> {
  if (planId === null || planRevision === null) return null;
  return database.read({ userId }, (manager) => findRevision(manager, userId, planId, planRevision));
}

/** Revisions before the given one, newest first, 50 at most. */
export function readEarlierRevisions(
  { database }: McaServices,
  { userId, planId, revision }: Pick<StoredRevision, 'userId' | 'planId' | 'revision'>,
  limit: number,
): Promise<StoredRevision[]> {
  return database.read({ userId }, (manager) =>
    revisionHistory(manager, { userId, planId, until: revision - 1, limit: Math.min(pageLimit, limit) }),
  );
}
