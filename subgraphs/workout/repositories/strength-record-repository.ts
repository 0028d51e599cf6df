import type { EntityManager } from 'typeorm';
import type { StrengthRecord } from '../domain/training-brief.js';
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

/** The owner's latest loaded working sets, newest first. */
export async function findSets(manager: EntityManager, owner: Owner): Promise<StrengthRecord[]> {
  const rows: StrengthRow[] = await manager.query(
    `SELECT exercise_key, date::text, (doc->>'weightKg')::float8 AS weight_kg, (doc->>'reps')::int AS reps,
            coalesce((doc->>'rir')::float8, $3) AS rir
       FROM logged_set
      WHERE user_id = $1 AND exercise_key IS NOT NULL AND doc->>'kind' <> 'WARM_UP'
        AND (doc->>'weightKg')::float8 > 0 AND (doc->>'reps')::int > 0
      ORDER BY date DESC, set_id LIMIT $2`,
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
