import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import { logCsv } from '../domain/exporting/log-csv.js';
import { findLoggedSets } from '../repositories/logged-set-repository.js';
import { findActivities } from '../repositories/training-import-repository.js';
import type { WorkoutServices } from './workout-services.js';

const mostSets = 50_000;

/** What is asked for; days included. */
export interface ExportQuery {
  readonly format: 'CSV' | 'JSON';
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
}

/**
 * The viewer's log as text: CSV as Strong writes it (sets alone), or JSON with a version stamp.
 * @throws BAD_USER_INPUT when it is more than one text holds: nothing is left out in silence.
 */
export async function exportTraining(
  services: WorkoutServices,
  viewer: ViewerClaims,
  { format, from = null, to = null }: ExportQuery,
): Promise<string> {
  return services.database.read(viewer, async (manager) => {
    const newestFirst = await findLoggedSets(
      manager,
      viewer,
      { from, to },
      { offset: 0, size: mostSets + 1 },
    );
    if (newestFirst.length > mostSets)
      throw callerError(
        'BAD_USER_INPUT',
        `More than ${mostSets} sets: export them in spans of days.`,
        'from',
      );
    const sets = newestFirst.toReversed();
    if (format === 'CSV') return logCsv(sets);
    const all = await findActivities(manager, viewer, from ?? '1950-01-01');
    const activities = all.filter(({ startedAt }) => to === null || startedAt.slice(0, 10) <= to);
    return JSON.stringify({ format: 'progressive-training', version: 1, sets, activities });
  });
}
