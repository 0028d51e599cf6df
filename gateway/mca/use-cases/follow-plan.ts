import type { ViewerClaims } from '@progressive/access-tokens';
import { follow } from '@progressive/event-bus';
import { decodePosition, encodeCursor, notFound } from '@progressive/subgraph-server';
import { findPlan, revisionsAfter, type StoredRevision } from '../repositories/plan-repository.js';
import { type McaServices, planTopic } from './mca-services.js';

/** An event of planUpdated. */
export interface PlanUpdate {
  readonly cursor: string;
  readonly plan: StoredRevision;
  readonly change: string;
}

const batch = 50;

/**
 * Follows a plan of the viewer from a cursor on, or from now.
 * @throws NOT_FOUND for a plan that is not the viewer's, BAD_USER_INPUT for a cursor that is none.
 */
export async function followPlan(
  { database, signal }: Pick<McaServices, 'database' | 'signal'>,
  viewer: ViewerClaims,
  { planId, after }: { planId: string; after: string | null },
): Promise<AsyncGenerator<PlanUpdate, void, undefined>> {
  const { userId } = viewer;
  const standing = await database.read(viewer, (manager) => findPlan(manager, userId, planId));
  if (standing === null) throw notFound('plan', 'planId');
  const start = after === null ? standing.revision : decodePosition(after);
  const revisions = follow({
    signal,
    topic: planTopic(planId),
    after: start,
    read: (last) =>
      database.read(viewer, (manager) =>
        revisionsAfter(manager, { userId, planId, after: last, limit: batch }),
      ),
    numberOf: (revision) => revision.revision,
    isLast: () => false,
  });
  return describe(revisions);
}

async function* describe(
  revisions: AsyncGenerator<StoredRevision, void, undefined>,
): AsyncGenerator<PlanUpdate, void, undefined> {
  for await (const plan of revisions)
    yield { cursor: encodeCursor(plan.revision), plan, change: plan.change };
}
