import { addDays, type LocalDate } from '@progressive/quantities';
import { type EntityManager, In } from 'typeorm';
import type { PlanStatus, StoredPlan } from '../domain/stored-plan.js';
import { type BudgetPlanEntity, budgetPlanEntity } from '../entities/budget-plan.entity.js';
import type { Owner } from './owner.js';

/** The owner's plans of these ids, in any order; those of others are not there. Two statements at most. */
export async function findPlans(
  manager: EntityManager,
  owner: Owner,
  ids: readonly string[],
): Promise<StoredPlan[]> {
  const where = { id: In([...new Set(ids)]), userId: owner.userId };
  return withSuccessors(manager, owner, await manager.findBy(budgetPlanEntity, where));
}

/** One plan, locked until the transaction ends, so that two changes of it come one after the other. */
export async function lockPlan(manager: EntityManager, owner: Owner, id: string): Promise<StoredPlan | null> {
  const row = await manager.findOne(budgetPlanEntity, {
    where: { id, userId: owner.userId },
    lock: { mode: 'pessimistic_write' },
  });
  if (row === null) return null;
  return (await withSuccessors(manager, owner, [row]))[0] ?? null;
}

/** The owner's committed plan that covers a date; the latest made one when several do. */
export async function findPlanOn(
  manager: EntityManager,
  { userId }: Owner,
  date: LocalDate,
): Promise<StoredPlan | null> {
  const row = await manager
    .createQueryBuilder(budgetPlanEntity, 'plan')
    .where('plan.userId = :userId AND plan.status = :status', { userId, status: 'COMMITTED' })
    .andWhere('plan.startDate <= :date AND plan.endDate >= :date', { date })
    .orderBy('plan.createdAt', 'DESC')
    .limit(1)
    .getOne();
  return row === null ? null : toPlan(row, null);
}

/** Adds a version. */
export async function insertPlan(manager: EntityManager, { userId }: Owner, plan: StoredPlan): Promise<void> {
  const { id, status, supersedesId, document, createdAt, expiresAt } = plan;
  await manager.insert(budgetPlanEntity, {
    id,
    userId,
    status,
    supersedesId,
    startDate: document.startDate,
    endDate: addDays(document.startDate, document.horizonDays - 1),
    document,
    createdAt,
    expiresAt,
  });
}

/** Changes what became of a plan. */
export async function setPlanStatus(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
  status: PlanStatus,
): Promise<void> {
  await manager.update(budgetPlanEntity, { id, userId }, { status });
}

async function withSuccessors(
  manager: EntityManager,
  { userId }: Owner,
  rows: readonly BudgetPlanEntity[],
): Promise<StoredPlan[]> {
  const superseded = rows.filter(({ status }) => status === 'SUPERSEDED').map(({ id }) => id);
  const successors =
    superseded.length === 0
      ? []
      : await manager.find(budgetPlanEntity, {
          select: { id: true, supersedesId: true },
          where: { supersedesId: In(superseded), userId },
        });
  const byOld = new Map(successors.map(({ id, supersedesId }) => [supersedesId, id]));
  return rows.map((row) => toPlan(row, byOld.get(row.id) ?? null));
}

function toPlan(row: BudgetPlanEntity, supersededById: string | null): StoredPlan {
  const { id, userId, status, supersedesId, createdAt, expiresAt, document } = row;
  return {
    id,
    userId,
    status: status as PlanStatus,
    supersedesId,
    supersededById,
    createdAt,
    expiresAt,
    document,
  };
}
