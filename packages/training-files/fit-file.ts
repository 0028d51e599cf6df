import FitParser from 'fit-file-parser';
import { type EnduranceActivity, sportOf, summarisePoints, type TrackPoint } from './endurance-activity.js';
import type { SetRow } from './set-row.js';
import { TrainingFileError } from './training-file-error.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a FIT file holds: an activity, the sets of a strength session, or both. */
export interface FitWorkout {
  /** Null when the file has no time of an activity. */
  readonly activity: EnduranceActivity | null;
  readonly sets: readonly SetRow[];
}

/**
 * Reads a FIT file; sums of the device where it has them, else of its records, and its strength sets. Checksums are
 * checked, so that a file that was cut is refused whole.
 * @throws TrainingFileError BROKEN_FILE, EMPTY_FILE, UNKNOWN_FORMAT (no FIT), VALUE_OUT_OF_RANGE (neither in it).
 */
export async function readFitWorkout(bytes: Uint8Array): Promise<FitWorkout> {
  if (bytes.length === 0) throw new TrainingFileError('EMPTY_FILE', 'The file is empty.');
  if (new TextDecoder('latin1').decode(bytes.subarray(8, 12)) !== '.FIT')
    throw new TrainingFileError('UNKNOWN_FORMAT', 'This is no FIT file.');
  const parsed = await parse(bytes);
  const [session] = (parsed['sessions'] ?? []) as readonly Fields[];
  const records = ((parsed['records'] ?? []) as readonly Fields[]).map(pointOf);
  const sport = sportOf(textOf(session?.['sport']));
  const summary = summarisePoints(records, sport);
  const activity = session === undefined ? summary : withSession(session, summary, sport);
  const sets = ((parsed['sets'] ?? []) as readonly Fields[]).flatMap(setOf);
  if (activity === undefined && sets.length === 0)
    throw new TrainingFileError('VALUE_OUT_OF_RANGE', 'The file has no activity with a time.');
  return { activity: activity ?? null, sets };
}

/** A set message; pauses are messages too and are left out. Weights are in kilograms by the profile of FIT. */
function setOf(message: Fields, index: number): SetRow[] {
  const at = timeOf(message['start_time'] ?? message['timestamp']);
  if (!Number.isFinite(at) || message['set_type'] === 'rest' || message['set_type'] === 0) return [];
  return [
    {
      kind: 'SET',
      line: index + 1,
      startedAt: new Date(at).toISOString().slice(0, 19),
      workout: 'FIT',
      workoutSeconds: null,
      exercise: categoryOf(message['category']),
      order: 0,
      setKind: 'NORMAL',
      weight: numberOf(message['weight']),
      weightUnit: 'kg',
      reps: numberOf(message['repetitions']),
      distanceMetres: null,
      seconds: numberOf(message['duration']),
      rpe: null,
      note: null,
      workoutNote: null,
    },
  ];
}

/** The kind of exercise in words, e.g. `bench press`; watches that were told nothing write none. */
function categoryOf(value: unknown): string {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  return typeof first === 'string' ? first.replaceAll('_', ' ') : 'strength set';
}

/** The activity of a FIT file. @throws TrainingFileError as readFitWorkout, and when it has sets alone. */
export async function readFit(bytes: Uint8Array): Promise<EnduranceActivity> {
  const { activity } = await readFitWorkout(bytes);
  if (activity === null)
    throw new TrainingFileError('VALUE_OUT_OF_RANGE', 'The file has no activity with a time.');
  return activity;
}

async function parse(bytes: Uint8Array): Promise<Fields> {
  const parser = new FitParser({ force: false, lengthUnit: 'm', speedUnit: 'm/s', mode: 'list' });
  try {
    return (await parser.parseAsync(new Uint8Array(bytes).buffer)) as object as Fields;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TrainingFileError('BROKEN_FILE', `The FIT file is damaged or cut off: ${reason}.`, {
      cause: error,
    });
  }
}

const nothing: Omit<EnduranceActivity, 'sport' | 'startedAt' | 'seconds'> = {
  distanceMetres: null,
  ascentMetres: null,
  energyKcal: null,
  meanPulse: null,
  maxPulse: null,
};

function withSession(
  session: Fields,
  summary: EnduranceActivity | undefined,
  sport: EnduranceActivity['sport'],
): EnduranceActivity | undefined {
  const startedAt = timeOf(session['start_time']);
  const start = Number.isFinite(startedAt) ? new Date(startedAt).toISOString() : summary?.startedAt;
  const seconds = numberOf(session['total_elapsed_time']) ?? summary?.seconds ?? 0;
  if (start === undefined || seconds <= 0) return summary;
  const counted = summary ?? nothing;
  const prefer = (field: string, other: number | null) => numberOf(session[field]) ?? other;
  return {
    sport,
    startedAt: start,
    seconds: Math.round(seconds),
    distanceMetres: prefer('total_distance', counted.distanceMetres),
    ascentMetres: prefer('total_ascent', counted.ascentMetres),
    energyKcal: prefer('total_calories', counted.energyKcal),
    meanPulse: prefer('avg_heart_rate', counted.meanPulse),
    maxPulse: prefer('max_heart_rate', counted.maxPulse),
  };
}

function pointOf(record: Fields): TrackPoint {
  return {
    at: timeOf(record['timestamp']),
    latitude: numberOf(record['position_lat']),
    longitude: numberOf(record['position_long']),
    altitudeMetres: numberOf(record['enhanced_altitude'] ?? record['altitude']),
    distanceMetres: numberOf(record['distance']),
    pulse: numberOf(record['heart_rate']),
  };
}

function timeOf(value: unknown): number {
  return value instanceof Date ? value.getTime() : Date.parse(textOf(value));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
