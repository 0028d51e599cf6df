import type { LocalDate } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { HealthCondition, ScreeningOutcome } from '../domain/health-screening.js';
import type { Owner } from './owner.js';

/** What is kept of a screening: what follows from it, not the answers. */
export interface StoredScreening {
  readonly outcome: ScreeningOutcome;
  readonly conditions: HealthCondition[];
  readonly advice: string[];
  readonly answeredAt: Date;
  /** Day of the last birth, when it still matters; null otherwise. */
  readonly birthOn: LocalDate | null;
  readonly isCaesarean: boolean;
}

/** The owner's latest screening; null before the first. */
export async function findScreening(manager: EntityManager, owner: Owner): Promise<StoredScreening | null> {
  const rows: StoredScreening[] = await manager.query(
    `SELECT outcome, conditions, advice, answered_at AS "answeredAt", birth_on::text AS "birthOn",
            is_caesarean AS "isCaesarean" FROM health_screening WHERE user_id = $1`,
    [owner.userId],
  );
  return rows[0] ?? null;
}

/** Puts a screening in place of the one before. */
export async function saveScreening(
  manager: EntityManager,
  owner: Owner,
  { outcome, conditions, advice, answeredAt, birthOn, isCaesarean }: StoredScreening,
): Promise<void> {
  await manager.query(
    `INSERT INTO health_screening (user_id, outcome, conditions, advice, answered_at, birth_on, is_caesarean)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (user_id) DO UPDATE SET outcome = EXCLUDED.outcome, conditions = EXCLUDED.conditions,
       advice = EXCLUDED.advice, answered_at = EXCLUDED.answered_at,
       birth_on = EXCLUDED.birth_on, is_caesarean = EXCLUDED.is_caesarean`,
    [owner.userId, outcome, conditions, advice, answeredAt, birthOn, isCaesarean],
  );
}
