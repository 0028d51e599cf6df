import { createHash } from 'node:crypto';
import { type RecordedWorkout, readAppleHealth, sportOf, unpacked } from '@progressive/training-files';
import type { ImportContent, StoredActivity } from '../domain/importing/training-import.js';

/**
 * Reads an export of Apple Health (export.xml, or the ZIP as the phone gives it) into what it would bring; memory grows
 * with the days it covers. @throws TrainingFileError for a file that is refused whole.
 */
export async function readHealthExport(chunks: AsyncIterable<Uint8Array>): Promise<ImportContent> {
  const { days, workouts } = await readAppleHealth(unpacked(chunks, 'export.xml'));
  const activities = workouts.flatMap(activityOf);
  const dates = [
    ...days.map(({ date }) => date),
    ...activities.map(({ startedAt }) => startedAt.slice(0, 10)),
  ].sort();
  return {
    sets: [],
    activities,
    duplicates: 0,
    badRows: [],
    unmatchedNames: [],
    healthDays: days,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

function activityOf(workout: RecordedWorkout): StoredActivity[] {
  const at = Date.parse(workout.startedAt);
  if (!Number.isFinite(at) || workout.seconds <= 0) return [];
  const startedAt = new Date(at).toISOString();
  const sport = sportOf(workout.activity);
  return [
    {
      activityId: `import:${createHash('sha256').update(`${sport}\n${startedAt}`).digest('hex').slice(0, 32)}`,
      sport,
      startedAt,
      seconds: workout.seconds,
      distanceMetres: workout.distanceMetres,
      ascentMetres: null,
      energyKcal: workout.energyKcal,
      meanPulse: workout.meanPulse,
      maxPulse: null,
    },
  ];
}
