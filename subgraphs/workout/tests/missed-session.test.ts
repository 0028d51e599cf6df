import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedProgram, createHarness, type Harness, person } from './harness.js';

const gil = person('user_gil');
const hal = person('user_hal');
let harness: Harness;
let programId: string;

beforeAll(async () => {
  harness = await createHarness('workout_missed');
  programId = await committedProgram(harness, gil, 'first');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

interface OptionData {
  readonly id: string;
  readonly kind: string;
  readonly edits: readonly string[];
  readonly reason: string;
}

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly fewestEdits?: number;
  readonly isProvenFewest?: boolean;
  readonly options?: readonly OptionData[];
  readonly done?: OptionData;
  readonly alternatives?: readonly OptionData[];
  readonly trainingProgram?: { readonly id: string; readonly supersedesId: string; readonly weeks: Weeks };
  readonly current?: { readonly id: string };
}

type Weeks = readonly { readonly sessions: readonly { readonly id: string; readonly date: string }[] }[];

async function sessions(id: string) {
  const data = await harness.run<{ trainingProgram: { weeks: Weeks } }>(
    'query ($id: ID!) { trainingProgram(id: $id) { weeks { sessions { id date } } } }',
    { id },
    gil,
  );
  return data.trainingProgram.weeks.flatMap((week) => week.sessions);
}

const option = 'id kind edits reason warnings lost { muscle sets }';

async function preview(sessionId: string, on: string, viewer = gil): Promise<Answer> {
  const data = await harness.run<{ missedSessionOptions: Answer }>(
    `query ($p: ID!, $s: ID!, $on: Date) { missedSessionOptions(programId: $p, sessionId: $s, on: $on) { __typename
      ... on MissedSessionOptions { fewestEdits isProvenFewest options { ${option} } } ... on Refusal { code message } } }`,
    { p: programId, s: sessionId, on },
    viewer,
  );
  return data.missedSessionOptions;
}

async function report(input: object, viewer = gil): Promise<Answer> {
  const data = await harness.run<{ reportMissedSession: Answer }>(
    `mutation ($input: ReportMissedSessionInput!) { reportMissedSession(input: $input) { __typename
      ... on MissedSessionReplanned { fewestEdits isProvenFewest done { ${option} } alternatives { ${option} }
        trainingProgram { id supersedesId weeks { sessions { id date } } } }
      ... on ProgramSuperseded { current { id } } ... on Refusal { code message waysOut } } }`,
    { input },
    viewer,
  );
  return data.reportMissedSession;
}

describe('a missed session', () => {
  it('is looked at first: ways with reasons, the fewest edits proven', async () => {
    const [first] = await sessions(programId);
    if (!first) throw new Error('no session');
    const ways = await preview(first.id, first.date);
    expect(ways.__typename).toBe('MissedSessionOptions');
    expect(ways.isProvenFewest).toBe(true);
    expect(ways.options?.[0]?.edits).toHaveLength(ways.fewestEdits ?? 0);
    expect(ways.options?.at(-1)?.kind).toBe('SKIP');
    for (const { reason } of ways.options ?? []) expect(reason.length).toBeGreaterThan(20);
    expect((await preview(first.id, first.date, hal)).code).toBe('PROGRAM_NOT_FOUND');
    expect((await preview('w9-z', first.date)).code).toBe('SESSION_NOT_FOUND');
  });

  it('slides, supersedes the program and tells the others once', async () => {
    const before = await sessions(programId);
    const [first] = before;
    if (!first) throw new Error('no session');
    const input = { programId, sessionId: first.id, on: first.date, idempotencyKey: 'missed_1' };
    expect((await report(input, hal)).code).toBe('PROGRAM_NOT_FOUND');
    const done = await report(input);
    expect(done.__typename).toBe('MissedSessionReplanned');
    expect(done.trainingProgram?.supersedesId).toBe(programId);
    const after = done.trainingProgram?.weeks.flatMap((week) => week.sessions) ?? [];
    const moved = after.filter(({ id, date }) => before.find((old) => old.id === id)?.date !== date);
    expect(moved).toHaveLength(done.fewestEdits ?? 0);
    expect(new Set(after.map(({ date }) => date)).size).toBe(after.length);
    expect((await report(input)).trainingProgram?.id).toBe(done.trainingProgram?.id);
    const events = await harness.rows(
      `SELECT payload FROM outbox WHERE type = 'workout.training-program.changed'`,
    );
    expect(events).toEqual([
      { payload: { userId: 'user_gil', oldId: programId, newId: done.trainingProgram?.id } },
    ]);
    const stale = await report({ ...input, idempotencyKey: 'missed_2' });
    expect(stale).toMatchObject({
      __typename: 'ProgramSuperseded',
      current: { id: done.trainingProgram?.id },
    });
    programId = done.trainingProgram?.id ?? '';
  });

  it('may be left out when the person wishes, and an unknown way is refused', async () => {
    const before = await sessions(programId);
    const last = before.at(-1);
    if (!last) throw new Error('no session');
    const input = { programId, sessionId: last.id, on: last.date, idempotencyKey: 'missed_3' };
    expect((await report({ ...input, optionId: 'slide:nowhere' })).code).toBe('OPTION_NOT_FOUND');
    const done = await report({ ...input, optionId: 'skip', idempotencyKey: 'missed_4' });
    expect(done.done?.kind).toBe('SKIP');
    const after = done.trainingProgram?.weeks.flatMap((week) => week.sessions) ?? [];
    expect(after.map(({ id }) => id)).toEqual(before.filter(({ id }) => id !== last.id).map(({ id }) => id));
  });
});
