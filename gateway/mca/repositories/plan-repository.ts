import { type EntityManager, LessThanOrEqual, MoreThan } from 'typeorm';
import type { CurrentPlan, PlanDocument } from '../domain/planning/index.js';
import { lifestylePlanEntity, type PlanRevisionEntity, planRevisionEntity } from '../entities/plan.entity.js';

/** One revision as it was stored. */
export type StoredRevision = PlanRevisionEntity;

/** The revision that stands, or null before the first plan. */
export async function findStanding(manager: EntityManager, userId: string): Promise<StoredRevision | null> {
  const plan = await manager.findOneBy(lifestylePlanEntity, { userId });
  return plan === null ? null : findRevision(manager, userId, plan.id, plan.revision);
}

/** The standing revision of a plan by its id; null when the plan is not this person's. */
export async function findPlan(
  manager: EntityManager,
  userId: string,
  planId: string,
): Promise<StoredRevision | null> {
  const plan = await manager.findOneBy(lifestylePlanEntity, { id: planId, userId });
  return plan === null ? null : findRevision(manager, userId, planId, plan.revision);
}

/** One revision of a person's plan. */
export async function findRevision(
  manager: EntityManager,
  userId: string,
  planId: string,
  revision: number,
): Promise<StoredRevision | null> {
  return manager.findOneBy(planRevisionEntity, { planId, revision, userId });
}

/** Revisions after `after`, oldest first. */
export async function revisionsAfter(
  manager: EntityManager,
  { userId, planId, after, limit }: { userId: string; planId: string; after: number; limit: number },
): Promise<StoredRevision[]> {
  return manager.find(planRevisionEntity, {
    where: { planId, userId, revision: MoreThan(after) },
    order: { revision: 'ASC' },
    take: limit,
  });
}

/** The newest revisions up to `until`, newest first, without their documents' cost in memory mattering (≤ 50). */
export async function revisionHistory(
  manager: EntityManager,
  { userId, planId, until, limit }: { userId: string; planId: string; until: number; limit: number },
): Promise<StoredRevision[]> {
  return manager.find(planRevisionEntity, {
    where: { planId, userId, revision: LessThanOrEqual(until) },
    order: { revision: 'DESC' },
    take: limit,
  });
}

/** A change that is to become the standing revision. */
export interface NewRevision {
  readonly userId: string;
  /** Used when the person has no plan yet. */
  readonly planId: string;
  /** What made it; the same cause makes one revision. */
  readonly cause: string;
  readonly change: string;
  readonly at: Date;
  /** Makes the document out of the one that stands, read under the plan's lock. Null: there is nothing to change. */
  make(standing: StoredRevision | null): PlanDocument | null;
}

/**
 * Makes the next revision the standing one. The plan's row is locked, so revisions are numbered without a gap in the
 * order in which they commit, and a cause that was worked on twice is found instead of repeated.
 */
export async function saveRevision(
  manager: EntityManager,
  change: NewRevision,
): Promise<StoredRevision | null> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`plan:${change.userId}`]);
  const standing = await findStanding(manager, change.userId);
  const planId = standing?.planId ?? change.planId;
  const done = await manager.findOneBy(planRevisionEntity, { planId, cause: change.cause });
  if (done !== null) return done;
  const document = change.make(standing);
  if (document === null) return null;
  const row: PlanRevisionEntity = {
    planId,
    revision: (standing?.revision ?? 0) + 1,
    userId: change.userId,
    cause: change.cause,
    change: change.change,
    document,
    createdAt: change.at,
  };
  const head = { id: planId, userId: change.userId, revision: row.revision, updatedAt: change.at };
  if (standing === null) await manager.insert(lifestylePlanEntity, head);
  else
    await manager.update(
      lifestylePlanEntity,
      { id: planId },
      { revision: row.revision, updatedAt: change.at },
    );
  await manager.query(
    `INSERT INTO plan_revision (plan_id, revision, user_id, cause, change, document, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.planId, row.revision, row.userId, row.cause, row.change, JSON.stringify(document), row.createdAt],
  );
  return row;
}

/** What a new plan must know of the standing one. */
export function currentPlan(stored: StoredRevision | null): CurrentPlan | null {
  if (stored === null) return null;
  const { startDate, horizonDays, mealPlanId, trainingProgramId, budgetPlanId } = stored.document;
  return {
    planId: stored.planId,
    revision: stored.revision,
    startDate,
    horizonDays,
    mealPlanId,
    trainingProgramId,
    budgetPlanId,
  };
}
