import type { LoggedSet, SetVersion } from '../log/logged-set.js';

/**
 * Which sets of a file are in the log already, whoever wrote them there: the same id, or the same exercise, day, weight
 * (to 50 g) and repetitions. Two equal sets of a day need two in the log to be duplicates both.
 * @returns ids of the duplicates.
 */
export function findDuplicates(
  incoming: readonly SetVersion[],
  logged: readonly (LoggedSet & { readonly setId: string })[],
): ReadonlySet<string> {
  const ids = new Set(logged.map(({ setId }) => setId));
  const counts = new Map<string, number>();
  for (const set of logged) counts.set(contentOf(set), (counts.get(contentOf(set)) ?? 0) + 1);
  const duplicates = new Set<string>();
  for (const { setId, set } of incoming) {
    if (set === null) continue;
    const left = counts.get(contentOf(set)) ?? 0;
    if (!ids.has(setId) && left === 0) continue;
    duplicates.add(setId);
    if (left > 0) counts.set(contentOf(set), left - 1);
  }
  return duplicates;
}

function contentOf({ exerciseKey, exerciseName, date, weightKg, reps, seconds, kind }: LoggedSet): string {
  const weight = weightKg === null ? '' : Math.round(weightKg * 20);
  const isWarmUp = kind === 'WARM_UP';
  return [exerciseKey ?? exerciseName.toLowerCase(), date, weight, reps ?? '', seconds ?? '', isWarmUp].join(
    '|',
  );
}
