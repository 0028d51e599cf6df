import type { ViewerClaims } from '@progressive/access-tokens';
import { logCsv } from '../domain/exporting/log-csv.js';
import { findLoggedSets } from '../repositories/logged-set-repository.js';
import { findActivities } from '../repositories/training-import-repository.js';
import type { WorkoutServices } from './workout-services.js';

const mostSets = 50_000;

/** The viewer's log as text: CSV as Strong writes it (sets alone), or JSON with a version stamp. */
export async function exportTraining(
  services: WorkoutServices,
  viewer: ViewerClaims,
  format: 'CSV' | 'JSON',
): Promise<string> {
  return services.database.read(viewer, async (manager) => {
    const newestFirst = await findLoggedSets(manager, viewer, {}, { offset: 0, size: mostSets });
    const sets = newestFirst.toReversed();
    if (format === 'CSV') return logCsv(sets);
    const activities = await findActivities(manager, viewer, '1950-01-01');
    return JSON.stringify({ format: 'progressive-training', version: 1, sets, activities });
  });
}
