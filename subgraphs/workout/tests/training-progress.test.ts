import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, person } from './harness.js';

let harness: Harness;
const ann = person('user_progress');
const dateOf = (index: number) => new Date(Date.UTC(2026, 8, 1 + 3 * index)).toISOString().slice(0, 10);

beforeAll(async () => {
  harness = await createHarness('workout_progress');
  const changes = Array.from({ length: 20 }, (_, index) => ({
    setId: `s${index}`,
    changedAt: `${dateOf(index)}T18:00:00.000Z`,
    exerciseId: 'back-squat',
    date: dateOf(index),
    performedAt: `${dateOf(index)}T18:00:00.000Z`,
    weightKg: 80 + index,
    reps: 5,
    rir: 2,
  }));
  await harness.run(
    'mutation ($input: SyncSetsInput!) { syncSets(input: $input) { __typename } }',
    { input: { changes } },
    ann,
  );
});
afterAll(() => harness?.[Symbol.asyncDispose]());

describe('progress', () => {
  it('of a lift has points with intervals, a forecast and records', async () => {
    const { strengthProgress: progress } = await harness.run<{
      strengthProgress: {
        points: { e1rmKg: number; lowKg: number; highKg: number; formula: string }[];
        forecast: { e1rmKg: number; lowKg: number; highKg: number };
        strength: { e1rmKg: number; sets: number };
        records: { kind: string; value: number; before: number }[];
      };
    }>(
      `query { strengthProgress(exerciseId: "back-squat") { exercise { id } strength { e1rmKg lowKg highKg sets }
        points { date weightKg reps e1rmKg lowKg highKg formula } forecast { sessions e1rmKg lowKg highKg }
        records { kind value date before } } }`,
      {},
      ann,
    );
    expect(progress.points).toHaveLength(20);
    expect(progress.points[0]).toMatchObject({ formula: 'EPLEY' });
    const last = progress.points.at(-1)?.e1rmKg ?? 0;
    expect(last).toBeCloseTo(99 * (1 + 7 / 30), 3);
    expect(progress.forecast.e1rmKg).toBeGreaterThan(last * 0.98);
    expect(progress.forecast.lowKg).toBeLessThan(progress.forecast.e1rmKg);
    expect(progress.forecast.highKg).toBeGreaterThan(progress.forecast.e1rmKg);
    expect(progress.records).toContainEqual(
      expect.objectContaining({ kind: 'WEIGHT', value: 99, before: 98 }),
    );
    expect(
      await harness.run('query { strengthProgress(exerciseId: "no-such") { strength { sets } } }', {}, ann),
    ).toEqual({ strengthProgress: null });
  });

  it('counts a session by what the person said of it, and takes it back', async () => {
    const rate = async (input: object, viewer = ann) => {
      const data = await harness.run<{ rateSession: { load?: number | null; code?: string } }>(
        `mutation ($input: RateSessionInput!) { rateSession(input: $input) { ... on SessionRated { date load }
          ... on Refusal { code } } }`,
        { input },
        viewer,
      );
      return data.rateSession;
    };
    const read = async () => {
      const data = await harness.run<{
        trainingProgress: {
          sessions: { date: string; load: number; isTold: boolean; hardSets: number; tonnageKg: number }[];
          weeks: { endDate: string; load: number }[];
        };
      }>(
        `{ trainingProgress { sessions { date hardSets tonnageKg load isTold } weeks { endDate load monotony strain }
          bodyComposition { massKg { now } } } }`,
        {},
        ann,
      );
      return data.trainingProgress;
    };
    const date = dateOf(19);
    const estimated = (await read()).sessions.find((session) => session.date === date);
    expect(estimated).toEqual({ date, hardSets: 1, tonnageKg: 495, load: 24, isTold: false });
    expect(await rate({ date, rpe: 8, minutes: 50 })).toMatchObject({ load: 400 });
    const told = await read();
    expect(told.sessions.find((session) => session.date === date)).toMatchObject({ load: 400, isTold: true });
    expect(told.weeks).toHaveLength(12);
    expect(told.weeks.at(-1)?.endDate).toBe('2026-11-22');
    expect(await rate({ date })).toMatchObject({ load: null });
    expect((await read()).sessions.find((session) => session.date === date)).toEqual(estimated);
    expect((await rate({ date, rpe: 11, minutes: 50 })).code).toBe('VALUE_OUT_OF_RANGE');
    expect((await rate({ date, rpe: 5 })).code).toBe('INVALID_VALUE');
    expect((await rate({ date, rpe: 5, minutes: 9, activityId: 'of somebody' })).code).toBe(
      'ACTIVITY_NOT_FOUND',
    );
  });

  it('of training and endurance joins volume, load, records and runs', async () => {
    const point = (time: string, lat: number) =>
      `<trkpt lat="${lat}" lon="16"><time>${time}</time><extensions><hr>150</hr></extensions></trkpt>`;
    const gpx = `<gpx><trk><type>running</type><trkseg>${point('2026-11-15T07:00:00Z', 48)}${point('2026-11-15T07:25:00Z', 48.045)}</trkseg></trk></gpx>`;
    const input = {
      idempotencyKey: 'run',
      format: 'GPX',
      contentBase64: Buffer.from(gpx).toString('base64'),
    };
    const { uploadTrainingFile } = await harness.run<{
      uploadTrainingFile: { trainingImport: { id: string } };
    }>(
      'mutation ($input: UploadTrainingFileInput!) { uploadTrainingFile(input: $input) { ... on TrainingImportReady { trainingImport { id } } } }',
      { input },
      ann,
    );
    await harness.run(
      'mutation ($input: ApplyTrainingImportInput!) { applyTrainingImport(input: $input) { __typename } }',
      { input: { importId: uploadTrainingFile.trainingImport.id } },
      ann,
    );
    const data = await harness.run<{
      trainingProgress: {
        muscleWeeks: { muscle: string; sets: number }[];
        load: { date: string; load: number; fitness: number }[];
        acuteChronicRatio: number;
        milestones: { title: string }[];
      };
      enduranceProgress: {
        vdot: number;
        activities: { secondsPerKilometre: number; trimp: number; activity: { sport: string } }[];
        predictions: { metres: number; seconds: number }[];
        paces: { kind: string }[];
        records: { metres: number }[];
        forecast: object | null;
      };
    }>(
      `query { trainingProgress { muscleWeeks { weekStart muscle sets } load { date load fitness fatigue form }
          fitnessDays fatigueDays areConstantsFitted acuteChronicRatio records { kind } milestones { date title } }
        enduranceProgress { vdot bestRunDate activities { secondsPerKilometre trimp activity { sport distanceMetres } }
          predictions { metres seconds lowSeconds highSeconds } paces { kind fastSecondsPerKilometre }
          records { metres seconds date before } forecast { runs vdot low high } } }`,
      {},
      ann,
    );
    expect(data.trainingProgress.muscleWeeks.map(({ muscle }) => muscle)).toContain('quadriceps');
    expect(data.trainingProgress.load.at(-1)).toMatchObject({ date: '2026-11-22', load: 0 });
    expect(data.trainingProgress.load.find(({ date }) => date === '2026-11-15')?.load).toBeGreaterThan(50);
    expect(data.trainingProgress.milestones.map(({ title }) => title)).toContain('10 days of training');
    expect(data.enduranceProgress.vdot).toBeGreaterThan(35);
    expect(data.enduranceProgress.activities).toMatchObject([{ activity: { sport: 'RUNNING' } }]);
    expect(data.enduranceProgress.activities[0]?.trimp).toBeGreaterThan(20);
    expect(data.enduranceProgress.predictions).toHaveLength(5);
    expect(data.enduranceProgress.forecast).toBeNull();
    expect(data.enduranceProgress.paces.map(({ kind }) => kind)).toContain('THRESHOLD');
    expect(data.enduranceProgress.records.map(({ metres }) => metres)).toEqual([1_609.344, 5_000]);
  });

  it('belongs to the person', async () => {
    const everything = `query { trainingProgress { load { load } records { kind } } enduranceProgress { vdot }
      strengthProgress(exerciseId: "back-squat") { points { date } } readiness { score } }`;
    expect(await harness.run(everything, {}, person('user_stranger'))).toEqual({
      trainingProgress: { load: [], records: [] },
      enduranceProgress: { vdot: null },
      strengthProgress: { points: [] },
      readiness: { score: null },
    });
    for (const field of ['trainingProgress { load { load } }', 'readiness { score }'])
      await expect(harness.run(`query { ${field} }`)).rejects.toMatchObject({
        extensions: { code: 'UNAUTHENTICATED' },
      });
  });
});

describe('readiness', () => {
  it('compares a day with what is usual, and refuses what cannot be', async () => {
    const record = `mutation ($input: RecordRecoveryDayInput!) { recordRecoveryDay(input: $input) {
      __typename ... on Refusal { code } } }`;
    for (let index = 1; index <= 10; index += 1) {
      const date = new Date(Date.UTC(2026, 10, index)).toISOString().slice(0, 10);
      await harness.run(record, { input: { date, sleepMinutes: 450, soreness: 2 } }, ann);
    }
    await harness.run(record, { input: { date: '2026-11-22', sleepMinutes: 270 } }, ann);
    await harness.run(record, { input: { date: '2026-11-22', soreness: 8 } }, ann);
    const { readiness } = await harness.run<{
      readiness: { score: number; reasons: string[]; advice: string };
    }>('query { readiness(on: "2026-11-22") { score reasons advice } }', {}, ann);
    expect(readiness.score).toBeLessThan(25);
    expect(readiness.reasons).toHaveLength(2);
    expect(readiness.advice).toMatch(/easy day/);
    expect(await harness.run(record, { input: { date: '2026-11-22', restingPulse: -4 } }, ann)).toMatchObject(
      {
        recordRecoveryDay: { code: 'VALUE_OUT_OF_RANGE' },
      },
    );
  });
});
