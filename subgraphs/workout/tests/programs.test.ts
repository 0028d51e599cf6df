import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedProgram, createHarness, type Harness, person } from './harness.js';

const ann = person('user_ann');
const bob = person('user_bob');
let harness: Harness;
let programId: string;

beforeAll(async () => {
  harness = await createHarness('workout_programs');
  programId = await committedProgram(harness, ann, 'first');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

interface ProgramData {
  readonly id: string;
  readonly status: string;
  readonly supersedesId: string | null;
  readonly supersededById: string | null;
  readonly placement: { readonly isProven: boolean; readonly objective: number; readonly bound: number };
  readonly weeks: readonly {
    readonly restDates: readonly string[];
    readonly sessions: readonly {
      readonly id: string;
      readonly date: string;
      readonly startTime: string;
      readonly minutes: number;
      readonly exercises: readonly {
        readonly exerciseId: string;
        readonly sets: number;
        readonly reason: string;
        readonly loadReason: string;
        readonly exercise: { readonly technique: readonly string[] } | null;
      }[];
    }[];
  }[];
}

const programFields = `id status supersedesId supersededById placement { isProven objective bound }
  weeks { restDates sessions { id date startTime minutes
    exercises { exerciseId sets reps seconds rir loadKg reason loadReason exercise { technique } } } }`;

async function program(id: string, viewer = ann): Promise<ProgramData | null> {
  const data = await harness.run<{ trainingProgram: ProgramData | null }>(
    `query ($id: ID!) { trainingProgram(id: $id) { ${programFields} } }`,
    { id },
    viewer,
  );
  return data.trainingProgram;
}

interface EditData {
  readonly __typename: string;
  readonly code?: string;
  readonly warnings?: readonly string[];
  readonly betterDates?: readonly string[];
  readonly edits?: readonly string[];
  readonly trainingProgram?: ProgramData;
  readonly current?: { readonly id: string };
  readonly substitute?: { readonly similarity: number; readonly exercise: { readonly id: string } };
}

async function move(input: object, viewer = ann): Promise<EditData> {
  const data = await harness.run<{ moveSession: EditData }>(
    `mutation ($input: MoveSessionInput!) { moveSession(input: $input) { __typename
      ... on SessionMoved { edits warnings betterDates trainingProgram { ${programFields} } }
      ... on ProgramSuperseded { code message current { id } }
      ... on Refusal { code message waysOut } } }`,
    { input },
    viewer,
  );
  return data.moveSession;
}

async function swap(input: object, viewer = ann): Promise<EditData> {
  const data = await harness.run<{ swapExercise: EditData }>(
    `mutation ($input: SwapExerciseInput!) { swapExercise(input: $input) { __typename
      ... on ExerciseSwapped { edits substitute { similarity exercise { id } } alternatives { similarity } trainingProgram { ${programFields} } }
      ... on ProgramSuperseded { code message current { id } }
      ... on Refusal { code message waysOut } } }`,
    { input },
    viewer,
  );
  return data.swapExercise;
}

describe('a training program', () => {
  it('has sessions with reasons and techniques, and a proof of its placement', async () => {
    const own = await program(programId);
    expect(own?.status).toBe('COMMITTED');
    expect(own?.placement.isProven).toBe(true);
    expect(own?.placement.bound).toBe(own?.placement.objective);
    const sessions = own?.weeks.flatMap((week) => week.sessions) ?? [];
    expect(sessions).toHaveLength(6);
    for (const exercise of sessions.flatMap((session) => session.exercises)) {
      expect(exercise.reason.length).toBeGreaterThan(10);
      expect(exercise.loadReason.length).toBeGreaterThan(10);
      expect(exercise.exercise?.technique.length).toBeGreaterThan(0);
    }
  });

  it('states between which weekly sets each muscle should lie', async () => {
    const data = await harness.run<{
      trainingProgram: { volume: { name: string; targetSets: number; lowSets: number; highSets: number }[] };
    }>(
      `query ($id: ID!) { trainingProgram(id: $id) { volume { name targetSets plannedSets lowSets highSets } } }`,
      { id: programId },
      ann,
    );
    expect(data.trainingProgram.volume.length).toBeGreaterThan(10);
    for (const { name, targetSets, lowSets, highSets } of data.trainingProgram.volume) {
      expect(lowSets, name).toBeGreaterThanOrEqual(0);
      expect(lowSets, name).toBeLessThanOrEqual(targetSets);
      expect(highSets, name).toBeGreaterThan(targetSets);
    }
  });

  it('is the current program of its person alone', async () => {
    const document =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { currentTrainingProgram(on: "2026-11-24") { id } } } }';
    const r = [{ __typename: 'User', id: 'user_ann' }];
    expect(await harness.run(document, { r }, ann)).toEqual({
      _entities: [{ currentTrainingProgram: { id: programId } }],
    });
    expect(await harness.run(document, { r }, bob)).toEqual({
      _entities: [{ currentTrainingProgram: null }],
    });
  });
});

describe('edits', () => {
  it('move a session, warn, supersede, and tell the others once', async () => {
    const before = await program(programId);
    const [first, second] = before?.weeks[0]?.sessions ?? [];
    if (first === undefined || second === undefined) throw new Error('too few sessions');
    const dayBefore = new Date(Date.parse(second.date) - 86_400_000).toISOString().slice(0, 10);
    const input = { programId, sessionId: first.id, date: dayBefore, idempotencyKey: 'move_1' };
    const moved = await move(input);
    expect(moved.__typename).toBe('SessionMoved');
    expect(moved.edits?.length).toBeLessThanOrEqual(2);
    expect(moved.trainingProgram?.supersedesId).toBe(programId);
    const there = moved.trainingProgram?.weeks[0]?.sessions.find(({ id }) => id === first.id);
    expect(there?.date).toBe(dayBefore);
    expect(moved.warnings?.some((text) => text.includes('h between'))).toBe(true);

    const again = await move(input);
    expect(again.trainingProgram?.id).toBe(moved.trainingProgram?.id);
    const old = await program(programId);
    expect(old?.status).toBe('SUPERSEDED');
    expect(old?.supersededById).toBe(moved.trainingProgram?.id);
    expect(old?.weeks).toEqual(before?.weeks);
    const events = await harness.rows<{ payload: object }>(
      `SELECT payload FROM outbox WHERE type = 'workout.training-program.changed'`,
    );
    expect(events).toEqual([
      { payload: { userId: 'user_ann', oldId: programId, newId: moved.trainingProgram?.id } },
    ]);

    const stale = await move({ ...input, idempotencyKey: 'move_2' });
    expect(stale).toMatchObject({
      __typename: 'ProgramSuperseded',
      code: 'SUPERSEDED',
      current: { id: moved.trainingProgram?.id },
    });
    await expect(move({ ...input, date: second.date })).rejects.toMatchObject({
      extensions: { code: 'CONFLICT' },
    });
    programId = moved.trainingProgram?.id ?? '';
  });

  it('exchange two days when the wished one is taken', async () => {
    const [first, second] = (await program(programId))?.weeks[1]?.sessions ?? [];
    if (first === undefined || second === undefined) throw new Error('too few sessions');
    const moved = await move({ programId, sessionId: first.id, date: second.date, idempotencyKey: 'move_3' });
    const sessions = moved.trainingProgram?.weeks[1]?.sessions ?? [];
    expect(sessions.find(({ id }) => id === first.id)?.date).toBe(second.date);
    expect(sessions.find(({ id }) => id === second.id)?.date).toBe(first.date);
    expect(moved.edits).toHaveLength(2);
    programId = moved.trainingProgram?.id ?? '';
  });

  it('refuse as data what cannot be', async () => {
    const session = (await program(programId))?.weeks[0]?.sessions[0];
    if (session === undefined) throw new Error('no session');
    const base = { programId, sessionId: session.id, date: session.date };
    expect(await move({ ...base, date: '2027-05-01', idempotencyKey: 'r1' })).toMatchObject({
      code: 'OUTSIDE_PROGRAM',
    });
    expect(await move({ ...base, sessionId: 'w9-z', idempotencyKey: 'r2' })).toMatchObject({
      code: 'SESSION_NOT_FOUND',
    });
    expect(await move({ ...base, startTime: '23:50', idempotencyKey: 'r3' })).toMatchObject({
      code: 'INVALID_TIME',
    });
    expect(await move({ ...base, programId: 'trainingprogram_none', idempotencyKey: 'r4' })).toMatchObject({
      code: 'PROGRAM_NOT_FOUND',
    });
    await expect(move({ ...base, startTime: 'noon', idempotencyKey: 'r5' })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.startTime' },
    });
  });

  it('swap an exercise for one that trains the same', async () => {
    const session = (await program(programId))?.weeks[0]?.sessions[0];
    const exercise = session?.exercises[0];
    if (session === undefined || exercise === undefined) throw new Error('no exercise');
    const base = { programId, sessionId: session.id, exerciseId: exercise.exerciseId };
    const unfit = await swap({ ...base, replacementId: 'easy-elliptical', idempotencyKey: 's0' });
    expect(unfit.code).toBe('REPLACEMENT_NOT_SUITABLE');
    const swapped = await swap({ ...base, idempotencyKey: 's1' });
    expect(swapped.__typename).toBe('ExerciseSwapped');
    expect(swapped.substitute?.similarity).toBeGreaterThan(0.5);
    const keys = swapped.trainingProgram?.weeks[0]?.sessions[0]?.exercises.map(
      ({ exerciseId }) => exerciseId,
    );
    expect(keys).toContain(swapped.substitute?.exercise.id);
    expect(keys).not.toContain(exercise.exerciseId);
    expect((await swap({ ...base, idempotencyKey: 's1' })).trainingProgram?.id).toBe(
      swapped.trainingProgram?.id,
    );
    programId = swapped.trainingProgram?.id ?? '';
  });

  it('let one of two concurrent edits win', async () => {
    const session = (await program(programId))?.weeks[0]?.sessions[1];
    const [first, second] = session?.exercises ?? [];
    if (session === undefined || first === undefined || second === undefined)
      throw new Error('too few exercises');
    const base = { programId, sessionId: session.id };
    const results = await Promise.all([
      swap({ ...base, exerciseId: first.exerciseId, idempotencyKey: 'c1' }),
      swap({ ...base, exerciseId: second.exerciseId, idempotencyKey: 'c2' }),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'ExerciseSwapped',
      'ProgramSuperseded',
    ]);
    programId = results.find(({ trainingProgram }) => trainingProgram)?.trainingProgram?.id ?? '';
  });

  it('never touch a program of somebody else', async () => {
    const session = (await program(programId))?.weeks[0]?.sessions[0];
    if (session === undefined) throw new Error('no session');
    expect(await program(programId, bob)).toBeNull();
    const input = { programId, sessionId: session.id, date: '2026-11-29', idempotencyKey: 'theft' };
    expect(await move(input, bob)).toMatchObject({ code: 'PROGRAM_NOT_FOUND' });
    const exerciseId = session.exercises[0]?.exerciseId;
    expect(
      await swap({ programId, sessionId: session.id, exerciseId, idempotencyKey: 'theft' }, bob),
    ).toMatchObject({
      code: 'PROGRAM_NOT_FOUND',
    });
    const [row] = await harness.rows<{ status: string }>(
      'SELECT status FROM training_program WHERE id = $1',
      [programId],
    );
    expect(row?.status).toBe('COMMITTED');
  });
});
