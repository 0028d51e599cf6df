import { describe, expect, it } from 'vitest';
import { readAppleHealth } from './apple-health.js';

async function* inPieces(text: string, size = 11): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

function record(type: string, value: string | number, more: object = {}): string {
  const attributes = {
    type: type.startsWith('HK') ? type : `HKQuantityTypeIdentifier${type}`,
    sourceName: 'Watch',
    startDate: '2026-03-01 07:00:00 +0100',
    endDate: '2026-03-01 07:00:00 +0100',
    value,
    ...more,
  };
  const text = Object.entries(attributes).map(([name, one]) => `${name}="${one}"`);
  return `<Record ${text.join(' ')}/>`;
}

const wrap = (...parts: readonly string[]) =>
  `<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData ANY>\n]>\n<HealthData>${parts.join('\n')}</HealthData>`;

describe('an Apple Health export', () => {
  it('becomes days, and what two devices counted is not counted twice', async () => {
    const { days, records } = await readAppleHealth(
      inPieces(
        wrap(
          record('StepCount', 4000),
          record('StepCount', 3000),
          record('StepCount', 6500, { sourceName: 'Phone' }),
          record('BodyMass', 154.3, { unit: 'lb' }),
          record('BodyMass', 69, { unit: 'kg', startDate: '2026-03-01 06:00:00 +0100' }),
          record('RestingHeartRate', 50),
          record('RestingHeartRate', 54),
          record('HeartRateVariabilitySDNN', 62, { startDate: '2026-03-02 07:00:00 +0100' }),
          record('HKCategoryTypeIdentifierSleepAnalysis', 'HKCategoryValueSleepAnalysisAsleepREM', {
            startDate: '2026-02-28 23:30:00 +0100',
          }),
          record('HKCategoryTypeIdentifierSleepAnalysis', 'HKCategoryValueSleepAnalysisInBed'),
          record('DietaryWater', 300),
        ),
      ),
    );
    expect(records).toBe(11);
    expect(days).toMatchObject([
      { date: '2026-03-01', steps: 7000, restingPulse: 52, sleepMinutes: 450, vo2Max: null },
      { date: '2026-03-02', hrvSdnnMs: 62, steps: null },
    ]);
    expect(days[0]?.bodyMassKg).toBeCloseTo(69.99, 2);
  });

  it('has workouts of old and new files', async () => {
    const old =
      '<Workout workoutActivityType="HKWorkoutActivityTypeCycling" duration="1.5" durationUnit="hr" totalDistance="20" totalDistanceUnit="mi" totalEnergyBurned="2092" totalEnergyBurnedUnit="kJ" sourceName="App" startDate="2018-05-05 10:00:00 +0200"/>';
    const statistics =
      '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="10.2" unit="km"/><WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="151" unit="count/min"/>';
    const recent = `<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="50" durationUnit="min" sourceName="Watch" startDate="2026-05-05 10:00:00 +0200">${statistics}</Workout>`;
    const { workouts } = await readAppleHealth(inPieces(wrap(old, recent)));
    expect(workouts).toMatchObject([
      { activity: 'Cycling', seconds: 5400, startedAt: '2018-05-05T10:00:00+02:00' },
      { activity: 'Running', seconds: 3000, distanceMetres: 10_200, meanPulse: 151 },
    ]);
    expect(workouts[0]?.distanceMetres).toBeCloseTo(32_187, 0);
    expect(workouts[0]?.energyKcal).toBeCloseTo(500, 0);
  });

  it.each([
    ['cut in half', wrap(record('StepCount', 1), record('StepCount', 2)).slice(0, -40), {}, 'BROKEN_FILE'],
    ['that is no XML', 'Date,Weight\n2026-01-01,70', {}, 'BROKEN_FILE'],
    ['of another kind', '<gpx></gpx>', {}, 'UNKNOWN_FORMAT'],
    ['that is empty', '', {}, 'EMPTY_FILE'],
    ['with a negative weight', wrap(record('BodyMass', -70)), {}, 'NEGATIVE_VALUE'],
    [
      'with too many records of a day',
      wrap(...Array<string>(6).fill(record('HeartRate', 60))),
      { mostRecordsOfOneDay: 5 },
      'TOO_MANY_ROWS_OF_ONE_DAY',
    ],
    [
      'with entities of its own',
      '<!DOCTYPE HealthData [<!ENTITY a "b">]><HealthData x="&a;"/>',
      {},
      'BROKEN_FILE',
    ],
  ])('%s is refused', async (_name, text, limits, code) => {
    await expect(readAppleHealth(inPieces(text), limits)).rejects.toMatchObject({
      name: 'TrainingFileError',
      code,
    });
  });
});
