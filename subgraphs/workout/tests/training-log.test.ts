import { seededRandom } from '@progressive/seeded-random';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, person } from './harness.js';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness('workout_log');
});
afterAll(() => harness?.[Symbol.asyncDispose]());

interface Outcome {
  readonly setId: string;
  readonly status: string;
  readonly code: string | null;
  readonly field: string | null;
}

interface Next {
  readonly change: string;
  readonly weightKg: number | null;
  readonly platesPerSide: readonly number[];
  readonly reason: string;
  readonly strength: { readonly e1rmKg: number; readonly lowKg: number; readonly highKg: number } | null;
  readonly substitute: { readonly id: string } | null;
}

const nextFields =
  'change weightKg platesPerSide reps rir reason strength { e1rmKg lowKg highKg sets } substitute { id }';

async function sync(
  userId: string,
  changes: readonly object[],
): Promise<{ outcomes: Outcome[]; nextSets: Next[] }> {
  const data = await harness.run<{ syncSets: { outcomes: Outcome[]; nextSets: Next[] } }>(
    `mutation ($input: SyncSetsInput!) { syncSets(input: $input) { __typename ... on SetsSynced {
      outcomes { setId status code field message } nextSets { ${nextFields} } deloadAdvice { isAdvised reason } } } }`,
    { input: { changes } },
    person(userId),
  );
  return data.syncSets;
}

async function logOf(userId: string): Promise<readonly { readonly setId: string; readonly reps: number }[]> {
  const data = await harness.run<{ loggedSets: { edges: { node: { setId: string; reps: number } }[] } }>(
    'query { loggedSets(first: 100) { edges { node { setId reps weightKg rir kind date note pain { site level } exercise { id } } } } }',
    {},
    person(userId),
  );
  return data.loggedSets.edges.map(({ node }) => node);
}

const squat = (setId: string, more: object = {}) => ({
  setId,
  changedAt: '2026-11-21T18:00:00.000Z',
  exerciseId: 'back-squat',
  date: '2026-11-21',
  performedAt: '2026-11-21T18:00:00.000Z',
  weightKg: 100,
  reps: 5,
  rir: 2,
  ...more,
});

describe('the offline log', () => {
  it('is the same for every order, batching and repetition', async () => {
    const random = seededRandom('offline');
    const changes = Array.from({ length: 40 }, (_, index) =>
      squat(`set-${random.integer(8)}`, {
        changedAt: `2026-11-21T18:00:${String(random.integer(12)).padStart(2, '0')}.000Z`,
        reps: 1 + (index % 9),
        isDeleted: index % 7 === 0,
        ...(index % 5 === 0 ? { pain: { site: 'knee', level: 1 } } : {}),
      }),
    );
    await sync('user_order_0', changes);
    const expected = await logOf('user_order_0');
    expect(expected.length).toBeGreaterThan(3);
    for (let device = 1; device <= 4; device += 1) {
      const replayed = [...changes, ...changes]
        .map((change) => ({ change, place: random.next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ change }) => change);
      const size = 3 + random.integer(20);
      for (let start = 0; start < replayed.length; start += size)
        await sync(`user_order_${device}`, replayed.slice(start, start + size));
      expect(await logOf(`user_order_${device}`)).toEqual(expected);
    }
  });

  it('takes the same batch from many connections at once, and tells the others once', async () => {
    const batch = [squat('a'), squat('b', { reps: 6 })];
    const answers = await Promise.all(Array.from({ length: 8 }, () => sync('user_parallel', batch)));
    const statuses = answers.flatMap(({ outcomes }) => outcomes.map(({ status }) => status));
    expect(statuses.filter((status) => status === 'APPLIED')).toHaveLength(2);
    expect(statuses.filter((status) => status === 'KNOWN')).toHaveLength(14);
    const events = await harness.rows<{ payload: object }>(
      "SELECT payload FROM outbox WHERE type = 'workout.sets.changed' AND key = 'user_parallel'",
    );
    expect(events.map(({ payload }) => payload)).toEqual([
      { userId: 'user_parallel', setIds: ['a', 'b'], dates: ['2026-11-21'] },
    ]);
  });

  it('refuses what cannot be, one by one, and takes the rest', async () => {
    const { outcomes } = await sync('user_mixed', [
      squat('good'),
      squat('negative', { weightKg: -60 }),
      squat('unknown', { exerciseId: 'no-such' }),
      squat('bare', { date: null }),
      squat('hurt', { pain: { site: 'feelings', level: 3 } }),
      squat('ahead', { changedAt: '2031-01-01T00:00:00.000Z' }),
    ]);
    expect(outcomes.map(({ status, code, field }) => [status, code, field])).toEqual([
      ['APPLIED', null, null],
      ['REJECTED', 'NEGATIVE_VALUE', 'weightKg'],
      ['REJECTED', 'UNKNOWN_EXERCISE', 'exerciseId'],
      ['REJECTED', 'MISSING_FIELD', 'date'],
      ['REJECTED', 'UNKNOWN_SITE', 'pain.site'],
      ['REJECTED', 'FUTURE_TIME', 'changedAt'],
    ]);
    expect((await logOf('user_mixed')).map(({ setId }) => setId)).toEqual(['good']);
    await expect(sync('user_mixed', [])).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    const many = Array.from({ length: 201 }, (_, index) => squat(`s${index}`));
    await expect(sync('user_mixed', many)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.changes' },
    });
  });

  it('belongs to the person, whose set ids mean nothing to others', async () => {
    await sync('user_owner', [squat('mine', { note: 'felt good', kind: 'FAILURE', rir: null, rpe: 9.5 })]);
    await sync('user_other', [squat('mine', { isDeleted: true, changedAt: '2026-11-22T00:00:00.000Z' })]);
    expect(await logOf('user_other')).toEqual([]);
    expect(await logOf('user_owner')).toMatchObject([
      { setId: 'mine', note: 'felt good', kind: 'FAILURE', rir: 0.5, exercise: { id: 'back-squat' } },
    ]);
    await expect(harness.run('query { loggedSets { edges { cursor } } }')).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('pages', async () => {
    await sync(
      'user_pages',
      Array.from({ length: 5 }, (_, index) => squat(`p${index}`)),
    );
    const page = `query ($after: String) { loggedSets(first: 3, after: $after) {
      edges { node { setId } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      loggedSets: { edges: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    const first = await harness.run<Page>(page, {}, person('user_pages'));
    const after = first.loggedSets.pageInfo.endCursor;
    const second = await harness.run<Page>(page, { after }, person('user_pages'));
    expect([first.loggedSets.edges.length, second.loggedSets.edges.length]).toEqual([3, 2]);
    expect(second.loggedSets.pageInfo.hasNextPage).toBe(false);
  });
});

describe('the next set', () => {
  const onDay = (setId: string, date: string, more: object = {}) =>
    squat(setId, { date, performedAt: `${date}T18:00:00.000Z`, ...more });

  it('follows each logged set, on the plates of the gym, with the reason', async () => {
    const gym = await harness.run<{ updateGym: object }>(
      `mutation { updateGym(input: {barKg: 15, plates: [{kg: 20, pairs: 3}, {kg: 10, pairs: 1}, {kg: 5, pairs: 1}, {kg: 2.5, pairs: 1}, {kg: 1.25, pairs: 1}]}) {
        ... on GymUpdated { gym { barKg plates { kg pairs } } } ... on Refusal { code } } }`,
      {},
      person('user_auto'),
    );
    expect(gym).toMatchObject({ updateGym: { gym: { barKg: 15 } } });
    const past = ['2026-11-10', '2026-11-14', '2026-11-18'].map((date, index) => onDay(`past${index}`, date));
    await sync('user_auto', past);
    const easy = await sync('user_auto', [onDay('today1', '2026-11-22', { rir: 5 })]);
    const hard = await sync('user_auto', [
      onDay('today2', '2026-11-22', { reps: 3, rir: 0, performedAt: '2026-11-22T18:05:00.000Z' }),
    ]);
    const [up] = easy.nextSets;
    const [down] = hard.nextSets;
    expect(up?.reason).toContain('better than expected');
    expect(down?.reason).toContain('less than expected');
    expect(down?.strength?.e1rmKg).toBeLessThan(up?.strength?.e1rmKg ?? 0);
    expect(down?.weightKg).toBeLessThan(up?.weightKg ?? 0);
    for (const next of [up, down]) {
      const loaded = 15 + 2 * (next?.platesPerSide ?? []).reduce((sum, kg) => sum + kg, 0);
      expect(loaded).toBe(next?.weightKg);
      expect([20, 10, 5, 2.5, 1.25]).toEqual(expect.arrayContaining([...(next?.platesPerSide ?? [])]));
    }
  });

  it('is another exercise where it hurts, and the place is spared', async () => {
    const { nextSets } = await sync('user_pain', [
      onDay('p1', '2026-11-20'),
      onDay('p2', '2026-11-22', { pain: { site: 'knee', level: 7 } }),
    ]);
    const [next] = nextSets;
    expect(next).toMatchObject({ change: 'SWAP', weightKg: null });
    expect(next?.reason).toContain('7 of 10 in the knee');
    expect(next?.substitute?.id).toBeDefined();
    const substitute = await harness.run<{ exercise: { jointStress: { joint: string; stress: number }[] } }>(
      'query ($id: ID!) { exercise(id: $id) { jointStress { joint stress } } }',
      { id: next?.substitute?.id },
    );
    expect(substitute.exercise.jointStress.filter(({ joint }) => joint === 'knee')).toEqual([]);
  });

  it('is null for an exercise nobody knows, and refuses impossible equipment', async () => {
    const viewer = person('user_next');
    expect(await harness.run('query { nextSet(exerciseId: "no-such") { change } }', {}, viewer)).toEqual({
      nextSet: null,
    });
    expect(
      await harness.run('query { nextSet(exerciseId: "back-squat") { change weightKg } }', {}, viewer),
    ).toEqual({ nextSet: { change: 'START', weightKg: null } });
    expect(
      await harness.run(
        'mutation { updateGym(input: {barKg: -5}) { ... on Refusal { code message } } }',
        {},
        viewer,
      ),
    ).toMatchObject({ updateGym: { code: 'IMPOSSIBLE_EQUIPMENT' } });
  });
});
