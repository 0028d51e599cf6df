import { type EntityManager, In } from 'typeorm';
import type { MealPlan, MealPlanContent, MealPlanStatus } from '../domain/plan/meal-plan.js';
import { type MealPlanEntity, mealPlanEntity } from '../entities/meal-plan.entity.js';

/** The viewer's plans of some ids, in one statement. */
export async function findPlans(
  manager: EntityManager,
  userId: string,
  ids: readonly string[],
): Promise<MealPlan[]> {
  const rows = await manager.findBy(mealPlanEntity, { userId, id: In([...ids]) });
  return rows.map(toPlan);
}

/** The viewer's plan that stands. */
export async function findStandingPlan(manager: EntityManager, userId: string): Promise<MealPlan | null> {
  const row = await manager.findOneBy(mealPlanEntity, { userId, status: 'COMMITTED' });
  return row === null ? null : toPlan(row);
}

/** A plan by the key of the call that made it, with the hash of that call. */
export async function findByKey(
  manager: EntityManager,
  userId: string,
  idempotencyKey: string,
): Promise<{ readonly plan: MealPlan; readonly requestHash: string | null } | null> {
  const row = await manager.findOneBy(mealPlanEntity, { userId, idempotencyKey });
  return row === null ? null : { plan: toPlan(row), requestHash: row.requestHash };
}

export interface NewPlan {
  readonly id: string;
  readonly userId: string;
  readonly status: MealPlanStatus;
  readonly supersedesId: string | null;
  readonly idempotencyKey: string | null;
  readonly requestHash: string | null;
  readonly content: MealPlanContent;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
}

/** Adds a plan. Returns false when the key was used before. */
export async function insertPlan(manager: EntityManager, plan: NewPlan): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO meal_plan (id, user_id, status, supersedes_id, idempotency_key, request_hash, content, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (user_id, idempotency_key) DO NOTHING RETURNING id`,
    [
      plan.id,
      plan.userId,
      plan.status,
      plan.supersedesId,
      plan.idempotencyKey,
      plan.requestHash,
      JSON.stringify(plan.content),
      plan.createdAt,
      plan.expiresAt,
    ],
  );
  return rows.length > 0;
}

/** Marks the standing plan as replaced. Returns false when it no longer stands: somebody was faster. */
export async function supersede(
  manager: EntityManager,
  userId: string,
  oldId: string,
  newId: string,
): Promise<boolean> {
  const result = await manager.update(
    mealPlanEntity,
    { id: oldId, userId, status: 'COMMITTED' },
    { status: 'SUPERSEDED', supersededById: newId },
  );
  return result.affected === 1;
}

/** Moves a reservation on. Returns false when it was not in `from`. */
export async function moveStatus(
  manager: EntityManager,
  userId: string,
  id: string,
  from: MealPlanStatus,
  to: MealPlanStatus,
): Promise<boolean> {
  const result = await manager.update(
    mealPlanEntity,
    { id, userId, status: from },
    { status: to, ...(to === 'COMMITTED' ? { expiresAt: null } : {}) },
  );
  return result.affected === 1;
}

/** The last version of a chain of plans that begins with `id`. */
export async function latestVersion(manager: EntityManager, userId: string, id: string): Promise<string> {
  const rows: { id: string }[] = await manager.query(
    `WITH RECURSIVE version AS (
       SELECT id, superseded_by_id, 0 AS step FROM meal_plan WHERE id = $1 AND user_id = $2
       UNION ALL
       SELECT next.id, next.superseded_by_id, version.step + 1
         FROM meal_plan next JOIN version ON next.id = version.superseded_by_id AND next.user_id = $2
        WHERE version.step < 1000)
     SELECT id FROM version ORDER BY step DESC LIMIT 1`,
    [id, userId],
  );
  return rows[0]?.id ?? id;
}

function toPlan(row: MealPlanEntity): MealPlan {
  return {
    id: row.id,
    userId: row.userId,
    status: row.status,
    supersedesId: row.supersedesId,
    supersededById: row.supersededById,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    content: row.content,
  };
}
