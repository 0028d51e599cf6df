import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, person } from './harness.js';

const cleo = person('user_cleo');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_own_programs');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

interface Made {
  readonly __typename: string;
  readonly code?: string;
  readonly waysOut?: readonly string[];
  readonly trainingProgram?: {
    readonly id: string;
    readonly status: string;
    readonly horizonDays: number;
    readonly mesocycles: readonly { readonly weeks: number; readonly hasDeload: boolean }[];
    readonly weeks: readonly {
      readonly phase: string;
      readonly sessions: readonly {
        readonly exercises: readonly {
          readonly exerciseId: string;
          readonly loadKg: number | null;
          readonly percent: number | null;
          readonly percentOf: string | null;
        }[];
      }[];
    }[];
  };
}

async function make(change: object, viewer = cleo): Promise<Made> {
  const input = {
    startDate: '2026-11-23',
    weeks: 8,
    goal: 'STRENGTH',
    daysPerWeek: 3,
    minutesPerSession: 75,
    equipment: ['gym'],
    idempotencyKey: 'own_1',
    ...change,
  };
  const data = await harness.run<{ makeTrainingProgram: Made }>(
    `mutation ($input: MakeTrainingProgramInput!) { makeTrainingProgram(input: $input) { __typename
      ... on TrainingProgramMade { trainingProgram { id status horizonDays
        mesocycles { index firstWeek weeks buildWeeks hasDeload }
        weeks { phase sessions { exercises { exerciseId loadKg percent percentOf } } } } }
      ... on Refusal { code message wishes waysOut } } }`,
    { input },
    viewer,
  );
  return data.makeTrainingProgram;
}

describe('a program that a person makes for themselves', () => {
  it('runs eight weeks in two mesocycles, stands at once, and is made once per key', async () => {
    const made = await make({});
    expect(made.__typename).toBe('TrainingProgramMade');
    expect(made.trainingProgram?.status).toBe('COMMITTED');
    expect(made.trainingProgram?.horizonDays).toBe(56);
    expect(made.trainingProgram?.mesocycles).toMatchObject([
      { weeks: 4, hasDeload: true },
      { weeks: 4, hasDeload: true },
    ]);
    expect(made.trainingProgram?.weeks.map(({ phase }) => phase)).toEqual([
      'BUILD',
      'BUILD',
      'BUILD',
      'DELOAD',
      'BUILD',
      'BUILD',
      'BUILD',
      'DELOAD',
    ]);
    const again = await make({});
    expect(again.trainingProgram?.id).toBe(made.trainingProgram?.id);
    await expect(make({ weeks: 5 })).rejects.toMatchObject({ extensions: { code: 'CONFLICT' } });
    const events = await harness.rows(
      `SELECT payload FROM outbox WHERE type = 'workout.training-program.committed'`,
    );
    expect(events).toHaveLength(1);
  });

  it('loads heavy lifts by percent once sets are logged, in the plates of the gym', async () => {
    const dan = person('user_dan');
    await harness.run(
      `mutation { updateGym(input: { barKg: 20, plates: [{ kg: 20, pairs: 4 }, { kg: 5, pairs: 1 }] }) { __typename } }`,
      {},
      dan,
    );
    const lifts = ['back-squat', 'bench-press', 'conventional-deadlift', 'barbell-row', 'overhead-press'];
    for (const exerciseId of lifts) {
      await harness.run(
        `mutation ($input: LogSetInput!) { logSet(input: $input) { __typename } }`,
        {
          input: {
            exerciseId,
            date: '2026-11-20',
            weightKg: 120,
            reps: 5,
            rir: 1,
            idempotencyKey: exerciseId,
          },
        },
        dan,
      );
    }
    await harness.run(
      `mutation ($input: UpdateTrainingProfileInput!) { updateTrainingProfile(input: $input) { __typename } }`,
      { input: { level: 'INTERMEDIATE', favouriteExercises: lifts } },
      dan,
    );
    const made = await make({ weeks: 4, strengthMethod: 'PERCENT_TRAINING_MAX' }, dan);
    const lifted = (made.trainingProgram?.weeks ?? [])
      .flatMap(({ sessions }) => sessions)
      .flatMap(({ exercises }) => exercises)
      .filter(({ percentOf }) => percentOf !== null);
    expect(lifted.length).toBeGreaterThan(4);
    const loadable = new Set([20, 30, 60, 70, 100, 110, 140, 150, 180, 190]);
    for (const { percentOf, loadKg } of lifted) {
      expect(percentOf).toBe('TRAINING_MAX');
      expect(loadable.has(loadKg ?? 0), String(loadKg)).toBe(true);
    }
  });

  it('places rest and easy movement on the days between, safe for who is injured', async () => {
    const viewer = person('user_recovering');
    const made = await make(
      { weeks: 2, daysPerWeek: 3, injuries: ['knee'], idempotencyKey: 'recovery' },
      viewer,
    );
    const { trainingProgram } = await harness.run<{
      trainingProgram: {
        weeks: { restDates: string[] }[];
        recoveryDays: {
          date: string;
          kind: string;
          minutes: number;
          exercises: { limits: { site: string; severity: string }[] }[];
        }[];
      };
    }>(
      `query ($id: ID!) { trainingProgram(id: $id) { weeks { restDates }
        recoveryDays { date kind minutes reason exercises { id limits { site severity } } } } }`,
      { id: made.trainingProgram?.id },
      viewer,
    );
    const { weeks, recoveryDays } = trainingProgram;
    expect(recoveryDays.map(({ date }) => date)).toEqual(weeks.flatMap(({ restDates }) => restDates));
    for (const { restDates } of weeks) {
      const kinds = recoveryDays.filter(({ date }) => restDates.includes(date)).map(({ kind }) => kind);
      expect(kinds).toContain('REST');
      expect(kinds).toContain('ACTIVE');
    }
    for (const { kind, minutes, exercises } of recoveryDays) {
      expect(exercises.length > 0).toBe(kind === 'ACTIVE');
      expect(minutes > 0).toBe(kind === 'ACTIVE');
      for (const { limits } of exercises)
        expect(limits.filter(({ site, severity }) => site === 'knee' && severity !== 'SEVERE')).toEqual([]);
    }
  });

  it('is refused with ways out when it cannot be', async () => {
    const codes: (string | undefined)[] = [];
    for (const change of [{ weeks: 12 }, { daysPerWeek: 15 }, { equipment: ['antigravity belt'] }]) {
      const refused = await make({ ...change, idempotencyKey: JSON.stringify(change) });
      expect(refused.waysOut?.length).toBeGreaterThan(0);
      codes.push(refused.code);
    }
    expect(codes).toEqual(['HORIZON_TOO_LONG', 'TOO_MANY_SESSIONS', 'IMPOSSIBLE_EQUIPMENT']);
    await expect(make({ weeks: 0, idempotencyKey: 'x' })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
