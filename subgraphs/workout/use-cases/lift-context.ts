import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { addDays, type LocalDate } from '@progressive/quantities';
import type { PainReport } from '../domain/autoregulation/pain-rule.js';
import type { StrengthSet } from '../domain/autoregulation/strength-state.js';
import { findLoggedSets, type StoredSet } from '../repositories/logged-set-repository.js';

/** Sets that progress and prescriptions look at: nobody logs more in the time that still says something. */
const usedSets = 20_000;
/** Days of the log that are looked at. */
export const usedDays = 730;

/** The viewer's sets of the last two years, oldest first. */
export async function readLog(
  manager: EntityManager,
  viewer: ViewerClaims,
  today: LocalDate,
): Promise<StoredSet[]> {
  const from = addDays(today, -usedDays);
  const sets = await findLoggedSets(manager, viewer, { from }, { offset: 0, size: usedSets });
  return sets.toReversed();
}

/** The sets that say something about strength in one exercise, in order of time. */
export function strengthSets(log: readonly StoredSet[], exerciseKey: string): StrengthSet[] {
  return log.flatMap(({ exerciseKey: key, kind, date, weightKg, reps, rir }) =>
    key === exerciseKey && kind !== 'WARM_UP' && weightKg !== null && weightKg > 0 && reps !== null
      ? [{ date, weightKg, reps, rir }]
      : [],
  );
}

/** Pain that was reported with sets. */
export function painReports(log: readonly StoredSet[]): PainReport[] {
  return log.flatMap(({ pain, date }) => (pain === null ? [] : [{ ...pain, date }]));
}
