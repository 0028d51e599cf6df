import type { EntityManager } from 'typeorm';
import type { StrengthRecord } from '../domain/training-brief.js';
import { type SetLogEntity, setLogEntity } from '../entities/set-log.entity.js';
import type { Owner } from './owner.js';

const usedSets = 500;

/** The owner's latest logged sets, newest first. */
export async function findSets(manager: EntityManager, owner: Owner): Promise<StrengthRecord[]> {
  const rows = await manager.find(setLogEntity, {
    where: { userId: owner.userId },
    order: { date: 'DESC', id: 'ASC' },
    take: usedSets,
  });
  return rows.map(({ exerciseKey, date, weightKg, reps, rir }) => ({
    exerciseKey,
    date,
    weightKg,
    reps,
    rir,
  }));
}

/** Adds a set once per key; returns the stored one, which differs from `set` when the key was used before. */
export async function insertSet(
  manager: EntityManager,
  owner: Owner,
  set: Omit<SetLogEntity, 'userId'>,
): Promise<SetLogEntity> {
  const row = { ...set, userId: owner.userId };
  await manager.createQueryBuilder().insert().into(setLogEntity).values(row).orIgnore().execute();
  return manager.findOneByOrFail(setLogEntity, { userId: owner.userId, idempotencyKey: set.idempotencyKey });
}
