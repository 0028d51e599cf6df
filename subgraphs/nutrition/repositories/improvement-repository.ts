import type { EntityManager } from 'typeorm';
import type { ImprovementStatus, MealPlanImprovement } from '../domain/plan/improvement.js';

const columns = `id, user_id AS "userId", meal_plan_id AS "mealPlanId", status, progress, attempts, gap_before AS "gapBefore",
  gap_after AS "gapAfter", points_gained AS "pointsGained", improved_plan_id AS "improvedPlanId",
  requested_at AS "requestedAt", started_at AS "startedAt", ended_at AS "endedAt"`;

/** The open or latest search of each of the viewer's plans: one that was asked for the plan, or that made it. One statement. */
export async function findImprovements(
  manager: EntityManager,
  userId: string,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, MealPlanImprovement>> {
  const rows: (MealPlanImprovement & { planId: string })[] = await manager.query(
    `SELECT DISTINCT ON (plan.id) plan.id AS "planId", latest.*
       FROM unnest($2::text[]) AS plan (id)
       JOIN LATERAL (SELECT ${columns} FROM meal_plan_improvement
         WHERE user_id = $1 AND (meal_plan_id = plan.id OR improved_plan_id = plan.id)) AS latest ON true
      ORDER BY plan.id, latest."endedAt" IS NULL DESC, latest."requestedAt" DESC`,
    [userId, [...planIds]],
  );
  return new Map(rows.map(({ planId, ...improvement }) => [planId, improvement]));
}

/** One of the viewer's searches. */
export async function findImprovement(
  manager: EntityManager,
  userId: string,
  id: string,
): Promise<MealPlanImprovement | null> {
  const rows: MealPlanImprovement[] = await manager.query(
    `SELECT ${columns} FROM meal_plan_improvement WHERE user_id = $1 AND id = $2`,
    [userId, id],
  );
  return rows[0] ?? null;
}

/** Puts a search into the queue. Returns false when one of the same plan is open. */
export async function insertImprovement(
  manager: EntityManager,
  search: Pick<MealPlanImprovement, 'id' | 'userId' | 'mealPlanId' | 'gapBefore' | 'requestedAt'>,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO meal_plan_improvement (id, user_id, meal_plan_id, status, gap_before, requested_at)
     VALUES ($1, $2, $3, 'QUEUED', $4, $5)
     ON CONFLICT (meal_plan_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
    [search.id, search.userId, search.mealPlanId, search.gapBefore, search.requestedAt],
  );
  return rows.length > 0;
}

/** How many searches a person asked for since a moment. */
export async function countImprovements(
  manager: EntityManager,
  userId: string,
  since: Date,
): Promise<number> {
  const rows: { count: number }[] = await manager.query(
    `SELECT count(*)::int AS count FROM meal_plan_improvement WHERE user_id = $1 AND requested_at > $2`,
    [userId, since],
  );
  return rows[0]?.count ?? 0;
}

/** How many searches of all people are open. As a service. */
export async function countOpenImprovements(manager: EntityManager): Promise<number> {
  const rows: { count: number }[] = await manager.query(
    'SELECT count(*)::int AS count FROM meal_plan_improvement WHERE ended_at IS NULL',
  );
  return rows[0]?.count ?? 0;
}

/** Takes up the search that waits longest, or whose process is gone; null when there is none. As a service. */
export async function claimImprovement(
  manager: EntityManager,
  now: Date,
  leaseUntil: Date,
): Promise<MealPlanImprovement | null> {
  const [rows]: [MealPlanImprovement[], number] = await manager.query(
    `UPDATE meal_plan_improvement SET status = 'RUNNING', lease_until = $2, attempts = attempts + 1, progress = 0,
            started_at = coalesce(started_at, $1)
      WHERE id = (SELECT id FROM meal_plan_improvement
                   WHERE ended_at IS NULL AND (lease_until IS NULL OR lease_until < $1)
                   ORDER BY requested_at FOR UPDATE SKIP LOCKED LIMIT 1)
      RETURNING ${columns}`,
    [now, leaseUntil],
  );
  return rows[0] ?? null;
}

/** Which attempt at which search. */
export type Attempt = Pick<MealPlanImprovement, 'id' | 'attempts'>;

/**
 * Keeps a search that is worked on. Returns false when it is somebody else's by now, has ended, or its plan stands no more. As a
 * service.
 */
export async function keepImprovement(
  manager: EntityManager,
  { id, attempts }: Attempt,
  { leaseUntil, progress }: { readonly leaseUntil: Date; readonly progress: number },
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE meal_plan_improvement SET lease_until = $3, progress = greatest(progress, $4::real)
      WHERE id = $1 AND attempts = $2 AND status = 'RUNNING'
        AND EXISTS (SELECT FROM meal_plan WHERE meal_plan.id = meal_plan_id AND meal_plan.status = 'COMMITTED')`,
    [id, attempts, leaseUntil, progress],
  );
  return count === 1;
}

/** Puts a search that was interrupted back into the queue; the attempt does not count. As a service. */
export async function returnImprovement(manager: EntityManager, { id, attempts }: Attempt): Promise<void> {
  await manager.query(
    `UPDATE meal_plan_improvement SET status = 'QUEUED', lease_until = NULL, attempts = attempts - 1
      WHERE id = $1 AND attempts = $2 AND status = 'RUNNING'`,
    [id, attempts],
  );
}

/** What came of a search. */
export interface ImprovementEnd {
  readonly status: Exclude<ImprovementStatus, 'QUEUED' | 'RUNNING' | 'CANCELLED'>;
  readonly gapAfter?: number;
  readonly pointsGained?: number;
  readonly improvedPlanId?: string;
  readonly endedAt: Date;
}

/** Ends a search. Returns false when it is somebody else's by now, or was cancelled. */
export async function endImprovement(
  manager: EntityManager,
  { id, attempts }: Attempt,
  end: ImprovementEnd,
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE meal_plan_improvement SET status = $3, lease_until = NULL, ended_at = $4, gap_after = $5, points_gained = $6,
            improved_plan_id = $7, progress = CASE WHEN $3 IN ('IMPROVED', 'NO_BETTER_FOUND') THEN 1 ELSE progress END
      WHERE id = $1 AND attempts = $2 AND status = 'RUNNING'`,
    [
      id,
      attempts,
      end.status,
      end.endedAt,
      end.gapAfter ?? null,
      end.pointsGained ?? null,
      end.improvedPlanId ?? null,
    ],
  );
  return count === 1;
}

/** Ends an open search of the viewer by their wish. Returns false when it has ended already. */
export async function cancelImprovement(
  manager: EntityManager,
  userId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE meal_plan_improvement SET status = 'CANCELLED', lease_until = NULL, ended_at = $3
      WHERE user_id = $1 AND id = $2 AND ended_at IS NULL`,
    [userId, id, at],
  );
  return count === 1;
}
