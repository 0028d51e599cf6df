import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedProgram, createHarness, type Harness, offersOf, person } from './harness.js';

const ann = person('user_ann');
const bob = person('user_bob');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_screening');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

const fields = 'outcome conditions advice answeredAt';

function answer(
  input: object,
): Promise<{ answerHealthScreening: { outcome: string; conditions: string[] } }> {
  return harness.run(
    `mutation ($input: HealthScreeningInput!) { answerHealthScreening(input: $input) { ${fields} } }`,
    { input },
    ann,
  );
}

describe('the health screening', () => {
  it('stops every program until a clinician has cleared the person, and no other person', async () => {
    expect((await answer({ chestPain: true })).answerHealthScreening.outcome).toBe('CLINICIAN_FIRST');
    const refused = await offersOf(harness, ann);
    expect(refused.offers).toEqual([]);
    expect(refused.refusals.map(({ code }: { code: string }) => code)).toEqual(['CLINICIAN_FIRST']);
    expect((await offersOf(harness, bob)).offers.length).toBeGreaterThan(0);
    expect((await answer({})).answerHealthScreening.outcome).toBe('CLEARED');
    expect((await offersOf(harness, ann)).offers.length).toBeGreaterThan(0);
  });

  it('is there for its person only', async () => {
    const read = (viewer: typeof ann) =>
      harness.run<{ _entities: ({ healthScreening: unknown } | null)[] }>(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { healthScreening { ${fields} } } } }`,
        { of: [{ __typename: 'User', id: 'user_ann' }] },
        viewer,
      );
    await answer({ pregnant: true });
    expect((await read(ann))._entities[0]?.healthScreening).toMatchObject({ conditions: ['PREGNANCY'] });
    expect((await read(bob))._entities[0]?.healthScreening).toBeNull();
  });
});

const recordTests = (input: object, viewer = ann) =>
  harness.run<{ result: { __typename: string; code?: string; results?: Record<string, unknown>[] } }>(
    `mutation ($input: RecordMovementScreenInput!) { result: recordMovementScreen(input: $input) {
      __typename ... on MovementScreenRecorded { results { test value otherSide painSite isLimited message correctives { id } } }
      ... on Refusal { code message } } }`,
    { input },
    viewer,
  );

describe('the movement screen', () => {
  it('says how its tests are done', async () => {
    const { movementTests } = await harness.run<{ movementTests: { test: string; steps: string[] }[] }>(
      '{ movementTests { test name unit lowest highest hasSides steps source } }',
    );
    expect(movementTests.length).toBe(7);
  });

  it('puts corrective work into the warm-ups until a later test is passed, for its person alone', async () => {
    await answer({});
    const limited = { test: 'ANKLE_REACH', value: 4, otherSide: 5 };
    const { result } = await recordTests({ results: [limited] });
    expect(result.results).toMatchObject([
      { ...limited, isLimited: true, correctives: [{ id: 'ankle-rock' }, {}, {}, {}] },
    ]);
    const id = await committedProgram(harness, ann, 'screened');
    const { trainingProgram } = await harness.run<{
      trainingProgram: { hardLimits: string[]; weeks: { sessions: { warmUp: string[] }[] }[] };
    }>(
      `query ($id: ID!) { trainingProgram(id: $id) { hardLimits weeks { sessions { warmUp } } } }`,
      { id },
      ann,
    );
    expect(trainingProgram.hardLimits).toContain('movement: knee to wall');
    const warmUps = trainingProgram.weeks.flatMap(({ sessions }) =>
      sessions.map(({ warmUp }) => warmUp.join(' ')),
    );
    expect(warmUps.every((text) => text.includes('Corrective'))).toBe(true);
    const passed = await recordTests({ results: [{ test: 'ANKLE_REACH', value: 12, otherSide: 12 }] });
    expect(passed.result.results).toMatchObject([{ isLimited: false, correctives: [] }]);
    const other = await harness.run<{ _entities: ({ movementScreen: unknown } | null)[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { movementScreen { test } } } }',
      { of: [{ __typename: 'User', id: 'user_ann' }] },
      bob,
    );
    expect(other._entities[0]?.movementScreen).toBeNull();
  });

  it.each([
    [{ test: 'ANKLE_REACH', value: 400, otherSide: 5 }, 'VALUE_OUT_OF_RANGE'],
    [{ test: 'OVERHEAD_SQUAT', value: 1.5 }, 'VALUE_OUT_OF_RANGE'],
    [{ test: 'ANKLE_REACH', value: 4 }, 'WRONG_SIDES'],
    [{ test: 'OVERHEAD_SQUAT', value: 1, painSite: 'soul' }, 'UNKNOWN_SITE'],
  ])('refuses %o: %s', async (test, code) => {
    expect((await recordTests({ results: [test] })).result).toMatchObject({ __typename: 'Refusal', code });
  });
});

describe('the weeks after a birth', () => {
  it('count by themselves', async () => {
    const early = await answer({ gaveBirthOn: '2026-11-01' });
    expect(early.answerHealthScreening).toMatchObject({
      outcome: 'CLEARED_WITH_CARE',
      conditions: ['POSTPARTUM_EARLY'],
    });
    expect((await answer({ gaveBirthOn: '2026-09-20' })).answerHealthScreening.conditions).toEqual([
      'POSTPARTUM',
    ]);
    expect((await answer({ gaveBirthOn: '2026-07-01' })).answerHealthScreening).toMatchObject({
      outcome: 'CLEARED',
      conditions: [],
    });
    await expect(answer({ gaveBirthOn: '2027-01-01' })).rejects.toThrow('past');
  });
});

describe('low energy availability', () => {
  it('asks for less, and the flag says why to the person alone', async () => {
    await answer({});
    const goals = {
      energyAvailability: 22,
      body: { birthDate: '1991-04-12', sex: 'FEMALE', heightCm: 168, weightKg: 58 },
    };
    const sets = async (wishes: object) => (await offersOf(harness, bob, wishes)).offers[0];
    const low = await sets(goals);
    const enough = await sets({ ...goals, energyAvailability: 45 });
    expect(low?.id).not.toBe(enough?.id);
    const flag = (viewer: typeof ann) =>
      harness.run<{ _entities: ({ energyFlag: { isLow: boolean; message: string } | null } | null)[] }>(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { energyFlag { isLow energyAvailability message } } } }',
        {
          of: [
            {
              __typename: 'User',
              id: 'user_ann',
              sex: 'FEMALE',
              heightCm: 168,
              weightKg: 58,
              nutritionTargets: { energyAvailability: 24 },
            },
          ],
        },
        viewer,
      );
    expect((await flag(ann))._entities[0]?.energyFlag).toMatchObject({ isLow: true });
    expect((await flag(bob))._entities[0]?.energyFlag).toBeNull();
  });

  it('no program is written for a child', async () => {
    const { refusals } = await offersOf(harness, bob, {
      body: { birthDate: '2019-01-01', sex: 'MALE', heightCm: 120, weightKg: 25 },
    });
    expect(refusals.map(({ code }) => code)).toEqual(['TOO_YOUNG']);
  });
});
