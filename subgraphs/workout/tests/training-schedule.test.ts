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
