import { SaxesParser } from 'saxes';
import { type HealthDay, HealthDays, type RecordedWorkout } from './health-day.js';
import { kilogramsPerPound } from './set-row.js';
import { TrainingFileError } from './training-file-error.js';

/** What an Apple Health export holds for training. */
export interface AppleHealth {
  readonly days: readonly HealthDay[];
  readonly workouts: readonly RecordedWorkout[];
  /** Records read, those of other kinds included. */
  readonly records: number;
}

export interface AppleHealthLimits {
  /** Records of one kind, day and source; 200,000 by default, two a second. */
  readonly mostRecordsOfOneDay?: number;
  /** 200,000 by default. */
  readonly mostWorkouts?: number;
}

type Attributes = Readonly<Record<string, string>>;
type Figure = Parameters<HealthDays['add']>[0];

const quantities: Readonly<Record<string, Figure>> = {
  HKQuantityTypeIdentifierBodyMass: 'bodyMassKg',
  HKQuantityTypeIdentifierBodyFatPercentage: 'bodyFatShare',
  HKQuantityTypeIdentifierRestingHeartRate: 'restingPulse',
  HKQuantityTypeIdentifierHeartRateVariabilitySDNN: 'hrvSdnnMs',
  HKQuantityTypeIdentifierHeartRate: 'meanPulse',
  HKQuantityTypeIdentifierVO2Max: 'vo2Max',
  HKQuantityTypeIdentifierStepCount: 'steps',
  HKQuantityTypeIdentifierActiveEnergyBurned: 'activeEnergyKcal',
};
const sleepType = 'HKCategoryTypeIdentifierSleepAnalysis';

/** Factors to the units of {@link HealthDay}. */
const factors: Readonly<Record<string, number>> = {
  lb: kilogramsPerPound,
  g: 0.001,
  st: 14 * kilogramsPerPound,
  kJ: 1 / 4.184,
  s: 1000,
};

const secondsPer: Readonly<Record<string, number>> = { s: 1, sec: 1, min: 60, hr: 3600, h: 3600 };
const metresPer: Readonly<Record<string, number>> = { m: 1, km: 1000, mi: 1609.344, yd: 0.9144, ft: 0.3048 };

/**
 * Reads `export.xml` of Apple Health as a stream: memory grows with the days it covers, not with its size. A day that
 * several devices counted is not counted twice.
 * @throws TrainingFileError BROKEN_FILE (cut off, no XML), UNKNOWN_FORMAT (other XML), NEGATIVE_VALUE,
 * TOO_MANY_ROWS_OF_ONE_DAY, TOO_MANY_ROWS.
 */
export async function readAppleHealth(
  chunks: AsyncIterable<string | Uint8Array>,
  limits: AppleHealthLimits = {},
): Promise<AppleHealth> {
  const reading = new Reading(limits);
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new TrainingFileError('BROKEN_FILE', `The file is no complete XML: ${error.message}`, {
      cause: error,
    });
  });
  parser.on('opentag', ({ name, attributes }) => reading.open(name, attributes));
  parser.on('closetag', ({ name }) => reading.close(name));
  const decoder = new TextDecoder();
  let isEmpty = true;
  for await (const chunk of chunks) {
    isEmpty &&= chunk.length === 0;
    parser.write(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
  }
  if (isEmpty) throw new TrainingFileError('EMPTY_FILE', 'The file is empty.');
  parser.close();
  return reading.finish();
}

class Reading {
  readonly #days = new HealthDays();
  readonly #workouts: RecordedWorkout[] = [];
  readonly #mostOfDay: number;
  readonly #mostWorkouts: number;
  #records = 0;
  #isExport = false;
  #workout: { -readonly [Key in keyof RecordedWorkout]: RecordedWorkout[Key] } | undefined;

  constructor({ mostRecordsOfOneDay = 200_000, mostWorkouts = 200_000 }: AppleHealthLimits) {
    this.#mostOfDay = mostRecordsOfOneDay;
    this.#mostWorkouts = mostWorkouts;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'Record') this.#record(attributes);
    else if (name === 'Workout') this.#startWorkout(attributes);
    else if (name === 'WorkoutStatistics') this.#statistics(attributes);
    else if (!this.#isExport) this.#root(name);
  }

  close(name: string): void {
    if (name !== 'Workout' || this.#workout === undefined) return;
    this.#workouts.push(this.#workout);
    this.#workout = undefined;
    if (this.#workouts.length > this.#mostWorkouts)
      throw new TrainingFileError('TOO_MANY_ROWS', `More than ${this.#mostWorkouts} workouts.`);
  }

  finish(): AppleHealth {
    return { days: this.#days.finish(), workouts: this.#workouts, records: this.#records };
  }

  #root(name: string): void {
    if (name !== 'HealthData')
      throw new TrainingFileError('UNKNOWN_FORMAT', 'This is no export of Apple Health.');
    this.#isExport = true;
  }

  #record(attributes: Attributes): void {
    this.#records += 1;
    const { type = '', value = '', unit = '', startDate = '', endDate = '', sourceName = '' } = attributes;
    if (type === sleepType) {
      if (value.includes('Asleep'))
        this.#add('sleepMinutes', endDate, sourceName, minutes(startDate, endDate));
      return;
    }
    const figure = quantities[type];
    if (figure !== undefined) this.#add(figure, startDate, sourceName, Number(value) * (factors[unit] ?? 1));
  }

  #add(figure: Figure, at: string, source: string, value: number): void {
    if (!Number.isFinite(value) || !/^\d{4}-\d\d-\d\d /.test(at)) return;
    if (value < 0) throw new TrainingFileError('NEGATIVE_VALUE', `${figure} of ${at} is negative: ${value}.`);
    if (this.#days.add(figure, at, source, value) > this.#mostOfDay) {
      throw new TrainingFileError(
        'TOO_MANY_ROWS_OF_ONE_DAY',
        `More than ${this.#mostOfDay} records of ${figure} on ${at.slice(0, 10)}.`,
      );
    }
  }

  #startWorkout(attributes: Attributes): void {
    const { workoutActivityType = '', duration = '', durationUnit = 'min', sourceName = '' } = attributes;
    this.#workout = {
      activity: this.#days.keep(workoutActivityType.replace('HKWorkoutActivityType', '')),
      startedAt: Buffer.from(isoTime(attributes['startDate'] ?? '')).toString(),
      seconds: Math.round((Number(duration) || 0) * (secondsPer[durationUnit] ?? 60)),
      distanceMetres: metres(attributes['totalDistance'], attributes['totalDistanceUnit']),
      energyKcal: energy(attributes['totalEnergyBurned'], attributes['totalEnergyBurnedUnit']),
      meanPulse: null,
      source: this.#days.keep(sourceName),
    };
  }

  #statistics({ type = '', sum, average, unit }: Attributes): void {
    if (this.#workout === undefined) return;
    if (type.includes('Distance')) this.#workout.distanceMetres ??= metres(sum, unit);
    else if (type.endsWith('ActiveEnergyBurned')) this.#workout.energyKcal ??= energy(sum, unit);
    else if (type.endsWith('HeartRate')) this.#workout.meanPulse ??= Number(average) || null;
  }
}

function metres(amount: string | undefined, unit = 'km'): number | null {
  const value = Number(amount) * (metresPer[unit] ?? Number.NaN);
  return value > 0 ? value : null;
}

function energy(amount: string | undefined, unit = 'kcal'): number | null {
  const value = Number(amount) * (factors[unit] ?? 1);
  return value > 0 ? value : null;
}

function minutes(start: string, end: string): number {
  return (Date.parse(isoTime(end)) - Date.parse(isoTime(start))) / 60_000;
}

/** `2026-11-22 07:30:00 +0100` → `2026-11-22T07:30:00+01:00`. */
function isoTime(text: string): string {
  return text.replace(/^(\S+) (\S+) ([+-]\d\d):?(\d\d)$/, '$1T$2$3:$4');
}
