import type { ViewerClaims } from '@progressive/access-tokens';
import { createAgentDatabase } from '@progressive/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedProgram, createHarness, type Harness, offersOf, person } from './harness.js';

const ann = person('user_ann');
const bob = person('user_bob');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_catalogue');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

interface PageData {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: { readonly id: string; readonly name: string };
    readonly cursor: string;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function page(variables: object): Promise<PageData> {
  const data = await harness.run<{ exercises: PageData }>(
    `query ($search: String, $muscle: String, $equipment: [String!], $pattern: String, $level: TrainingLevel, $first: Int, $after: String) {
      exercises(search: $search, muscle: $muscle, equipment: $equipment, pattern: $pattern, level: $level, first: $first, after: $after) {
        totalCount edges { cursor node { id name } } pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  return data.exercises;
}

describe('an exercise among others', () => {
  it('is found by the muscle it trains or stretches most, and knows what could take its place', async () => {
    const data = await harness.run<{
      stretches: { edges: { node: { id: string } }[] };
      exercise: {
        primaryMuscles: string[];
        secondaryMuscles: string[];
        substitutes: { exercise: { id: string }; similarity: number }[];
      };
    }>(`{
      stretches: exercises(muscle: "hamstrings", pattern: "stretch", first: 100) { edges { node { id } } }
      exercise(id: "back-squat") { primaryMuscles secondaryMuscles substitutes(first: 3) { similarity exercise { id } } }
    }`);
    expect(data.stretches.edges.map(({ node }) => node.id)).toContain('standing-hamstring-stretch');
    expect(data.exercise.primaryMuscles).toContain('quadriceps');
    expect(data.exercise.secondaryMuscles).not.toContain('quadriceps');
    expect(data.exercise.substitutes).toHaveLength(3);
    for (const { similarity } of data.exercise.substitutes) expect(similarity).toBeGreaterThan(0.5);
  });
});

describe('the exercise catalogue', () => {
  it('has at least 2,000 exercises', async () => {
    expect((await page({ first: 1 })).totalCount).toBeGreaterThanOrEqual(2000);
  });

  it('pages through everything once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const next: PageData = await page({ pattern: 'squat', first: 10, after });
      seen.push(...next.edges.map(({ node }) => node.id));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await page({ pattern: 'squat', first: 1 })).totalCount);
  });

  it('names what is like an exercise with other equipment, and what that loses', async () => {
    const like = (variables: object) =>
      harness.run<{
        similarExercises: { exercise: { id: string; equipment: string[][] }; similarity: number }[] | null;
      }>(
        `query ($id: ID!, $with: [String!], $first: Int) {
          similarExercises(id: $id, withEquipment: $with, first: $first) {
            similarity exercise { id equipment } lostMuscles { muscle name share } } }`,
        variables,
      );
    const { similarExercises } = await like({ id: 'bench-press', with: ['dumbbells'], first: 5 });
    expect(similarExercises?.[0]?.exercise.id).toBe('dumbbell-bench-press');
    expect(similarExercises).toHaveLength(5);
    for (const { exercise } of similarExercises ?? [])
      expect(exercise.equipment.flat()).toContain('dumbbell');
    expect((await like({ id: 'no-such-exercise' })).similarExercises).toBeNull();
    await expect(like({ id: 'bench-press', with: ['a helicopter'] })).rejects.toThrow(/helicopter/);
  });

  it('knows the base of a form, how usual it is, and for which injuries it is left out', async () => {
    const { exercise } = await harness.run<{ exercise: Record<string, unknown> }>(
      `{ exercise(id: "bench-press-machine-smith") {
        commonness variantOf { id variations { id } } limits { site severity } } }`,
    );
    expect(exercise).toMatchObject({ commonness: 3, variantOf: { id: 'bench-press' } });
    expect(JSON.stringify(exercise['variantOf'])).toContain('bench-press-machine-smith');
    expect(exercise['limits']).toContainEqual({ site: 'shoulder', severity: 'MODERATE' });
  });

  it('finds words, misspelled words, and filters', async () => {
    expect((await page({ search: 'goblet squat' })).edges[0]?.node.id).toBe('goblet-squat');
    expect((await page({ search: 'goblet sqaut' })).edges.map(({ node }) => node.id)).toContain(
      'goblet-squat',
    );
    const bare = await page({ muscle: 'chest', equipment: ['bodyweight'], first: 50 });
    expect(bare.edges.map(({ node }) => node.id)).toContain('push-up');
    expect(bare.edges.map(({ node }) => node.id)).not.toContain('bench-press');
    expect((await page({ search: "'; DROP TABLE exercise --" })).edges).toBeDefined();
  });

  it('finds muscles and equipment by the words people use', async () => {
    const ask = async (search: string) =>
      (await page({ search, first: 30 })).edges.map(({ node }) => node.id);
    expect(await ask('dumbbell shoulders')).toContain('dumbbell-shoulder-press');
    expect(await ask('kettlebell glutes')).toContain('kettlebell-swing');
    expect((await ask('hamstring stretch')).slice(0, 5)).toContain('standing-hamstring-stretch');
    expect((await page({ search: 'bodyweight core exercise', first: 50 })).totalCount).toBeGreaterThan(20);
    expect((await ask('back squat'))[0]).toBe('back-squat');
  });

  it('refuses pages and cursors that are none', async () => {
    await expect(page({ first: 101 })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'first' },
    });
    await expect(page({ after: 'x' })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
  });

  it('answers short questions', async () => {
    const ask = 'query ($text: String!) { exerciseFact(text: $text) { kind answer exercise { id } } }';
    const { exerciseFact } = await harness.run<{
      exerciseFact: { kind: string; answer: string; exercise: { id: string } };
    }>(ask, {
      text: 'What muscles does a squat work?',
    });
    expect(exerciseFact.kind).toBe('MUSCLES');
    expect(exerciseFact.answer).toMatch(/quadriceps/);
    expect(await harness.run(ask, { text: 'What is the weather like?' })).toEqual({ exerciseFact: null });
  });

  it('answers references in batches', async () => {
    const representations = [
      { __typename: 'Exercise', id: 'push-up' },
      { __typename: 'Exercise', id: 'no-such' },
    ];
    const data = await harness.run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Exercise { id level harder { id } } } }',
      { r: representations },
    );
    expect(data).toMatchObject({ _entities: [{ id: 'push-up' }, null] });
  });
});

async function update(input: object, viewer: ViewerClaims | null = ann) {
  const data = await harness.run<{
    updateTrainingProfile: { __typename: string; code?: string; trainingProfile?: object };
  }>(
    `mutation ($input: UpdateTrainingProfileInput!) { updateTrainingProfile(input: $input) { __typename
      ... on TrainingProfileUpdated { trainingProfile { goal daysPerWeek equipment injuries { site severity } commitments { weekday start } trainingMinutesWeekday } }
      ... on Refusal { code } } }`,
    { input },
    viewer,
  );
  return data.updateTrainingProfile;
}

describe('the training profile', () => {
  it('changes only what is given', async () => {
    await update({ goal: 'STRENGTH', daysPerWeek: 4, equipment: ['Dumbbells', 'bench'] });
    const changed = await update({
      injuries: [{ site: 'Lower back' }],
      commitments: [{ weekday: 1, start: '09:00', end: '17:00' }],
      trainingMinutesWeekday: 40,
    });
    expect(changed.trainingProfile).toEqual({
      goal: 'STRENGTH',
      daysPerWeek: 4,
      equipment: ['bench', 'dumbbell', 'none'],
      injuries: [{ site: 'lower-back', severity: 'MODERATE' }],
      commitments: [{ weekday: 1, start: '09:00' }],
      trainingMinutesWeekday: 40,
    });
  });

  it('refuses unknown words as data and bad numbers as errors', async () => {
    expect(await update({ equipment: ['flux capacitor'] })).toMatchObject({ code: 'UNKNOWN_WORD' });
    expect(await update({ injuries: [{ site: 'aura' }] })).toMatchObject({ code: 'UNKNOWN_INJURY' });
    await expect(update({ daysPerWeek: 9 })).rejects.toMatchObject({
      extensions: { field: 'input.daysPerWeek' },
    });
  });

  it('adds its injuries to those of every brief', async () => {
    const { offers } = await offersOf(harness, ann, { injuries: ['knee'] });
    expect(offers[0]?.hardLimitsMet).toEqual(
      expect.arrayContaining([
        'injury respected: knee (moderate)',
        'injury respected: lower back (moderate)',
      ]),
    );
  });

  it('is there for its person only', async () => {
    const document =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { trainingProfile { goal } } } }';
    const r = [
      { __typename: 'User', id: 'user_ann' },
      { __typename: 'User', id: 'user_bob' },
    ];
    expect(await harness.run(document, { r }, ann)).toEqual({
      _entities: [{ trainingProfile: { goal: 'STRENGTH' } }, { trainingProfile: null }],
    });
    expect(await harness.run(document, { r }, bob)).toEqual({
      _entities: [{ trainingProfile: null }, { trainingProfile: null }],
    });
    expect(await harness.run(document, { r })).toEqual({
      _entities: [{ trainingProfile: null }, { trainingProfile: null }],
    });
  });
});

describe('logged sets', () => {
  const log = `mutation ($input: LogSetInput!) { logSet(input: $input) { __typename ... on SetLogged { id e1rmKg } ... on Refusal { code } } }`;
  const input = {
    exerciseId: 'goblet-squat',
    date: '2026-11-20',
    weightKg: 24,
    reps: 8,
    rir: 2,
    idempotencyKey: 'set_1',
  };

  it('are written once per key and estimate strength by Epley', async () => {
    const [first, again] = [
      await harness.run<{ logSet: { id: string; e1rmKg: number } }>(log, { input }, ann),
      await harness.run<{ logSet: { id: string; e1rmKg: number } }>(log, { input }, ann),
    ];
    expect(first.logSet.e1rmKg).toBeCloseTo(32);
    expect(again.logSet.id).toBe(first.logSet.id);
    await expect(harness.run(log, { input: { ...input, reps: 9 } }, ann)).rejects.toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
    expect(await harness.run(log, { input: { ...input, exerciseId: 'no-such' } }, ann)).toMatchObject({
      logSet: { code: 'UNKNOWN_EXERCISE' },
    });
  });
});

describe('callers who have not signed in', () => {
  const brief = { negotiationId: 'n' };
  it.each([
    ['trainingProgram', 'query { trainingProgram(id: "x") { id } }'],
    [
      'moveSession',
      'mutation { moveSession(input: {programId: "x", sessionId: "y", date: "2026-11-24", idempotencyKey: "k"}) { __typename } }',
    ],
    [
      'swapExercise',
      'mutation { swapExercise(input: {programId: "x", sessionId: "y", exerciseId: "z", idempotencyKey: "k"}) { __typename } }',
    ],
    ['commit', 'mutation { commitWorkoutReservation(input: {reservationId: "x"}) { __typename } }'],
    ['release', 'mutation { releaseWorkoutReservation(input: {reservationId: "x"}) { __typename } }'],
    ['profile', 'mutation { updateTrainingProfile(input: {}) { __typename } }'],
    [
      'logSet',
      'mutation { logSet(input: {exerciseId: "x", date: "2026-11-24", weightKg: 1, reps: 1, idempotencyKey: "k"}) { __typename } }',
    ],
  ])('get nothing from %s', async (_name, source) => {
    await expect(harness.run(source)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(brief).toBeDefined();
  });

  it('see no program by reference', async () => {
    const id = await committedProgram(harness, bob, 'bobs');
    const document =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on TrainingProgram { id status } } }';
    const r = [{ __typename: 'TrainingProgram', id }];
    expect(await harness.run(document, { r })).toEqual({ _entities: [null] });
    expect(await harness.run(document, { r }, ann)).toEqual({ _entities: [null] });
    expect(await harness.run(document, { r }, bob)).toEqual({ _entities: [{ id, status: 'COMMITTED' }] });
  });
});

describe('row-level security', () => {
  it('hides the rows of others even from statements without a filter', async () => {
    const database = await createAgentDatabase({ url: harness.url, agent: 'workout', poolSize: 1 });
    for (const table of [
      'training_profile',
      'training_program',
      'reservation',
      'logged_set',
      'health_day',
      'movement_result',
    ]) {
      const rows = await database.read({ userId: 'user_eve' }, (manager) =>
        manager.query(`SELECT * FROM ${table}`),
      );
      expect(rows, table).toEqual([]);
    }
    await database[Symbol.asyncDispose]();
  });
});

describe('seeds', () => {
  it('change nothing when they run again', async () => {
    await harness.subgraph.seed('demo');
    const state = () =>
      harness.rows(
        'SELECT (SELECT count(*) FROM exercise) AS exercises, (SELECT count(*) FROM logged_set) AS sets, (SELECT max(updated_at) FROM training_profile) AS at',
      );
    const before = await state();
    harness.now += 60_000;
    await harness.subgraph.seed('reference');
    await harness.subgraph.seed('demo');
    expect(await state()).toEqual(before);
    expect((await offersOf(harness, person('user_demo'))).offers.length).toBeGreaterThan(0);
  });
});
