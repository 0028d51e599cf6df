import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, offersOf, person } from './harness.js';

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
