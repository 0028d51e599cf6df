import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, person } from './harness.js';

const ivy = person('user_ivy');
const jan = person('user_jan');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_schedule');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

const schedule = `places { name kind equipment weekdays stays { from to } } sports { sport intensity date weekday start minutes }`;

async function update(input: object) {
  const data = await harness.run<{ updateTrainingSchedule: { __typename: string; code?: string } }>(
    `mutation ($input: UpdateTrainingScheduleInput!) { updateTrainingSchedule(input: $input) { __typename
      ... on TrainingScheduleUpdated { schedule { ${schedule} } } ... on Refusal { code message waysOut } } }`,
    { input },
    ivy,
  );
  return data.updateTrainingSchedule;
}

describe('places and sport', () => {
  it('are kept for their owner, and impossible ones are refused', async () => {
    const done = await update({
      places: [
        { name: 'Gym', kind: 'GYM', equipment: ['gym'], weekdays: [1, 3, 5] },
        { name: 'Home', equipment: ['dumbbells'], weekdays: [2, 4, 6, 7] },
        { name: 'Hotel', kind: 'TRAVEL', equipment: [], stays: [{ from: '2026-11-30', to: '2026-12-06' }] },
      ],
      sports: [{ sport: 'Soccer', intensity: 'HARD', weekday: 2, start: '19:00', minutes: 90 }],
    });
    expect(done.__typename).toBe('TrainingScheduleUpdated');
    const query = `{ trainingSchedule { ${schedule} } }`;
    expect(await harness.run(query, {}, ivy)).toMatchObject({
      trainingSchedule: {
        places: [{ name: 'Gym' }, { name: 'Home', equipment: ['dumbbell', 'none'] }, { name: 'Hotel' }],
        sports: [{ sport: 'football', weekday: 2, start: '19:00' }],
      },
    });
    expect(await harness.run(query, {}, jan)).toEqual({ trainingSchedule: { places: [], sports: [] } });
    const twice = ['A', 'B'].map((name) => ({ name, equipment: [], weekdays: [1] }));
    expect((await update({ places: twice })).code).toBe('PLACES_OVERLAP');
    expect(
      (await update({ sports: [{ sport: 'chess', weekday: 1, start: '19:00', minutes: 60 }] })).code,
    ).toBe('UNKNOWN_SPORT');
    expect((await update({ places: [{ name: 'X', equipment: ['warp drive'] }] })).code).toBe(
      'IMPOSSIBLE_EQUIPMENT',
    );
  });

  it('shape a program that supports the sport', async () => {
    const data = await harness.run<{
      makeTrainingProgram: {
        trainingProgram: {
          goal: string;
          weeks: { sessions: { date: string; place: string; startTime: string; minutes: number }[] }[];
        };
      };
    }>(
      `mutation ($input: MakeTrainingProgramInput!) { makeTrainingProgram(input: $input) { ... on TrainingProgramMade {
        trainingProgram { goal weeks { sessions { date place startTime minutes } } } } } }`,
      {
        input: {
          startDate: '2026-11-23',
          weeks: 4,
          goal: 'SPORT_SUPPORT',
          daysPerWeek: 2,
          minutesPerSession: 45,
          idempotencyKey: 'sport',
        },
      },
      ivy,
    );
    const { goal, weeks } = data.makeTrainingProgram.trainingProgram;
    expect(goal).toBe('SPORT_SUPPORT');
    const sessions = weeks.flatMap((week) => week.sessions);
    for (const { date, place } of sessions) {
      const isAway = date >= '2026-11-30' && date <= '2026-12-06';
      const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
      expect(place, date).toBe(isAway ? 'Hotel' : [1, 3, 5].includes(weekday) ? 'Gym' : 'Home');
      expect(weekday, date).not.toBe(2);
    }
  });
});

describe('meals, starts and loads of places', () => {
  const lia = person('user_lia');
  const tell = (input: object) =>
    harness.run<{ updateTrainingSchedule: { __typename: string; code?: string } }>(
      `mutation ($input: UpdateTrainingScheduleInput!) { updateTrainingSchedule(input: $input) { __typename
        ... on Refusal { code } } }`,
      { input },
      lia,
    );

  it('keep sessions off meals and near the wished start', async () => {
    await tell({
      meals: [{ start: '12:30', minutesAfter: 120 }, { start: '18:10' }],
      preferredStarts: [{ start: '17:00' }, { weekday: 6, start: '10:20' }],
      timeZone: 'Europe/Vienna',
    });
    const stored = await harness.run(
      '{ trainingSchedule { meals { start minutesAfter } preferredStarts { weekday start } timeZone } }',
      {},
      lia,
    );
    expect(stored).toEqual({
      trainingSchedule: {
        meals: [
          { start: '12:30', minutesAfter: 120 },
          { start: '18:10', minutesAfter: 90 },
        ],
        preferredStarts: [
          { weekday: null, start: '17:00' },
          { weekday: 6, start: '10:20' },
        ],
        timeZone: 'Europe/Vienna',
      },
    });
    const made = await harness.run<{
      makeTrainingProgram: {
        trainingProgram: {
          weeks: { sessions: { date: string; startTime: string; minutes: number }[] }[];
        };
      };
    }>(
      `mutation ($input: MakeTrainingProgramInput!) { makeTrainingProgram(input: $input) { ... on TrainingProgramMade {
        trainingProgram { weeks { sessions { date startTime minutes } } } } } }`,
      {
        input: {
          startDate: '2026-11-23',
          weeks: 2,
          daysPerWeek: 3,
          minutesPerSession: 60,
          preferredWeekdays: [2, 4, 6],
          equipment: ['gym'],
          idempotencyKey: 'meals',
        },
      },
      lia,
    );
    const sessions = made.makeTrainingProgram.trainingProgram.weeks.flatMap((week) => week.sessions);
    expect(sessions).toHaveLength(6);
    const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    for (const { date, startTime, minutes } of sessions) {
      const from = minuteOf(startTime);
      for (const [meal, gap] of [
        [750, 120],
        [1090, 90],
      ] as const)
        expect(from >= meal + gap || from + minutes <= meal, `${date} ${startTime}`).toBe(true);
      expect(startTime, date).toBe(new Date(`${date}T12:00:00Z`).getUTCDay() === 6 ? '10:20' : '17:00');
    }
  });

  it('round the next set to the plates of the place of the day', async () => {
    const plates = [{ kg: 20, pairs: 1 }];
    await tell({
      places: [
        { name: 'Cellar', equipment: ['barbell'], weekdays: [7], gym: { barKg: 10, plates } },
        { name: 'Club', kind: 'GYM', equipment: ['gym'], weekdays: [1] },
      ],
    });
    await harness.run(
      `mutation { logSet(input: { exerciseId: "back-squat", date: "2026-11-20", weightKg: 100, reps: 5, idempotencyKey: "s" }) { __typename } }`,
      {},
      lia,
    );
    const next = async (words: string) => {
      const data = await harness.run<{ nextSet: { weightKg: number } }>(
        `{ nextSet(exerciseId: "back-squat"${words}) { weightKg platesPerSide } }`,
        {},
        lia,
      );
      return data.nextSet;
    };
    // Sunday is a day of the cellar, whose bar and plates carry 50 kg at most; the club has an ordinary gym.
    expect(await next(', on: "2026-11-22"')).toEqual({ weightKg: 50, platesPerSide: [20] });
    expect((await next(', on: "2026-11-23"')).weightKg).toBeGreaterThan(85);
    expect((await next(', on: "2026-11-22", place: "Club"')).weightKg).toBeGreaterThan(85);
    await expect(next(', place: "Moon"')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'place' },
    });
    const heavy = [{ name: 'Cellar', equipment: ['barbell'], gym: { barKg: -1 } }];
    expect((await tell({ places: heavy })).updateTrainingSchedule.code).toBe('IMPOSSIBLE_EQUIPMENT');
    expect((await tell({ timeZone: 'Mars/Base' })).updateTrainingSchedule.code).toBe('UNKNOWN_TIME_ZONE');
    await expect(tell({ meals: [{ start: '25:00' }] })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.meals.0.start' },
    });
    await expect(tell({ preferredStarts: [{ start: '07:00' }, { start: '08:00' }] })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
