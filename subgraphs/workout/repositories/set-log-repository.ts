import type { EntityManager } from 'typeorm';
import type { StrengthRecord } from '../domain/training-brief.js';
import { type SetLogEntity, setLogEntity } from '../entities/set-log.entity.js';
import type { Owner } from './owner.js';

const usedSets = 500;

interface StrengthRow {
  readonly exercise_key: string;
  readonly date: string;
  readonly weight_kg: number;
  readonly reps: number;
  readonly rir: number;
}

/** Reserve of a working set of the log when nobody said: as the schema of logSet assumes. */
const usualRir = 2;

/** The owner's latest working sets of both logs, newest first. */
export async function findSets(manager: EntityManager, owner: Owner): Promise<StrengthRecord[]> {
  const rows: StrengthRow[] = await manager.query(
    `SELECT exercise_key, date::text, weight_kg, reps, rir, id FROM set_log WHERE user_id = $1
     UNION ALL
     SELECT exercise_key, date::text, (doc->>'weightKg')::float8, (doc->>'reps')::int,
            coalesce((doc->>'rir')::float8, $3), set_id
       FROM logged_set
      WHERE user_id = $1 AND exercise_key IS NOT NULL AND doc->>'kind' <> 'WARM_UP'
        AND (doc->>'weightKg')::float8 > 0 AND (doc->>'reps')::int > 0
      ORDER BY date DESC, id LIMIT $2`,
    [owner.userId, usedSets, usualRir],
  );
  return rows.map(({ exercise_key: exerciseKey, date, weight_kg: weightKg, reps, rir }) => ({
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
