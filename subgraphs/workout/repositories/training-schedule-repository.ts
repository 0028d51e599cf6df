import type { EntityManager } from 'typeorm';
import { emptySchedule, type TrainingSchedule } from '../domain/training-schedule.js';
import type { Owner } from './owner.js';

/** Where the owner trains and what sport they do; empty until they have told. */
export async function findSchedule(manager: EntityManager, owner: Owner): Promise<TrainingSchedule> {
  const rows: { doc: Partial<TrainingSchedule> }[] = await manager.query(
    'SELECT doc FROM training_schedule WHERE user_id = $1',
    [owner.userId],
  );
  // What was stored before a field existed lacks it.
  return { ...emptySchedule, ...rows[0]?.doc };
}

/** Writes it whole. */
export async function saveSchedule(
  manager: EntityManager,
  owner: Owner,
  schedule: TrainingSchedule,
): Promise<void> {
  await manager.query(
    `INSERT INTO training_schedule (user_id, doc) VALUES ($1, $2)
     ON CONFLICT (user_id) DO UPDATE SET doc = excluded.doc`,
    [owner.userId, JSON.stringify(schedule)],
  );
}
