import FitParser from 'fit-file-parser';
import { type EnduranceActivity, sportOf, summarisePoints, type TrackPoint } from './endurance-activity.js';
import { TrainingFileError } from './training-file-error.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a FIT activity; sums of the device where it has them, else of its records. Checksums are checked, so that a file
 * that was cut is refused whole.
 * @throws TrainingFileError BROKEN_FILE, UNKNOWN_FORMAT (no FIT), VALUE_OUT_OF_RANGE (no activity in it).
 */
export async function readFit(bytes: Uint8Array): Promise<EnduranceActivity> {
  if (bytes.length === 0) throw new TrainingFileError('EMPTY_FILE', 'The file is empty.');
  if (new TextDecoder('latin1').decode(bytes.subarray(8, 12)) !== '.FIT')
    throw new TrainingFileError('UNKNOWN_FORMAT', 'This is no FIT file.');
  const parsed = await parse(bytes);
  const [session] = (parsed['sessions'] ?? []) as readonly Fields[];
  const records = ((parsed['records'] ?? []) as readonly Fields[]).map(pointOf);
  const sport = sportOf(textOf(session?.['sport']));
  const summary = summarisePoints(records, sport);
  const merged = session === undefined ? summary : withSession(session, summary, sport);
  if (merged === undefined)
    throw new TrainingFileError('VALUE_OUT_OF_RANGE', 'The file has no activity with a time.');
  return merged;
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
