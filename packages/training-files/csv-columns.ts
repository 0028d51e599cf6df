import { TrainingFileError } from './training-file-error.js';

/** What a column of a strength log means. */
export type Meaning =
  | 'startedAt'
  | 'workout'
  | 'workoutDuration'
  | 'endedAt'
  | 'exercise'
  | 'order'
  | 'setType'
  | 'weight'
  | 'weightUnit'
  | 'reps'
  | 'distance'
  | 'distanceUnit'
  | 'seconds'
  | 'rpe'
  | 'note'
  | 'workoutNote';

/** Where each meaning stands in a row, with the unit that the header names. */
export interface Columns {
  readonly places: ReadonlyMap<Meaning, number>;
  readonly weightUnit: 'kg' | 'lb' | null;
  readonly metresPerDistance: number;
  /** Hevy counts sets from 0. */
  readonly ordersFromZero: boolean;
}

/** Names in lower case, without units; Strong (2017 to today), Hevy, and plain snake case. */
const names: Readonly<Record<string, Meaning>> = {
  date: 'startedAt',
  started_at: 'startedAt',
  start_time: 'startedAt',
  end_time: 'endedAt',
  'workout name': 'workout',
  workout: 'workout',
  title: 'workout',
  duration: 'workoutDuration',
  'workout duration': 'workoutDuration',
  duration_s: 'workoutDuration',
  'exercise name': 'exercise',
  exercise: 'exercise',
  exercise_title: 'exercise',
  'set order': 'order',
  set: 'order',
  set_index: 'order',
  set_type: 'setType',
  weight: 'weight',
  'weight unit': 'weightUnit',
  reps: 'reps',
  distance: 'distance',
  'distance unit': 'distanceUnit',
  seconds: 'seconds',
  duration_seconds: 'seconds',
  rpe: 'rpe',
  notes: 'note',
  exercise_notes: 'note',
  'workout notes': 'workoutNote',
  description: 'workoutNote',
};

const unitSuffix = /[ _]*(?:\(([^)]*)\)|_(kg|lbs?|km|miles|metres|meters|m))$/;

const metres: Readonly<Record<string, number>> = {
  m: 1,
  meter: 1,
  meters: 1,
  metres: 1,
  km: 1000,
  mi: 1609.344,
  mile: 1609.344,
  miles: 1609.344,
  yd: 0.9144,
  ft: 0.3048,
};

/** Metres of one unit of distance; undefined for a unit nobody knows. */
export function metresOf(unit: string): number | undefined {
  return metres[unit.trim().toLowerCase()];
}

/** Reads `kg`, `kgs`, `lb`, `lbs`; null for anything else. */
export function readWeightUnit(text: string): 'kg' | 'lb' | null {
  const unit = text.trim().toLowerCase();
  if (/^(kgs?|kilograms?)$/.test(unit)) return 'kg';
  return /^(lbs?|pounds?)$/.test(unit) ? 'lb' : null;
}

/**
 * Understands a header.
 * @throws TrainingFileError UNKNOWN_FORMAT when it is no strength log, MISSING_COLUMN when something needed is missing.
 */
export function readColumns(header: readonly string[]): Columns {
  const places = new Map<Meaning, number>();
  let weightUnit: 'kg' | 'lb' | null = null;
  let metresPerDistance = 1;
  for (const [index, cell] of header.entries()) {
    const { name, unit } = splitUnit(cell);
    const meaning = names[name];
    if (meaning === undefined || places.has(meaning)) continue;
    places.set(meaning, index);
    if (meaning === 'weight') weightUnit = readWeightUnit(unit);
    if (meaning === 'distance') metresPerDistance = metresOf(unit) ?? 1;
  }
  requireColumns(places);
  return {
    places,
    weightUnit,
    metresPerDistance,
    ordersFromZero: header.some((cell) => cell.trim().toLowerCase() === 'set_index'),
  };
}

function splitUnit(cell: string): { name: string; unit: string } {
  const text = cell.trim().toLowerCase();
  if (names[text] !== undefined) return { name: text, unit: '' };
  const [, inBrackets, afterLine] = unitSuffix.exec(text) ?? [];
  return { name: text.replace(unitSuffix, ''), unit: inBrackets ?? afterLine ?? '' };
}

const needed = { startedAt: 'Date', exercise: 'Exercise Name', weight: 'Weight', reps: 'Reps' } as const;

function requireColumns(places: ReadonlyMap<Meaning, number>): void {
  const missing = Object.entries(needed).filter(([meaning]) => !places.has(meaning as Meaning));
  if (missing.length === Object.keys(needed).length) {
    throw new TrainingFileError('UNKNOWN_FORMAT', 'This is no strength log of Strong or Hevy.');
  }
  if (missing.length > 0) {
    const columns = missing.map(([, name]) => name).join(', ');
    throw new TrainingFileError('MISSING_COLUMN', `The header has no column for: ${columns}.`);
  }
}
