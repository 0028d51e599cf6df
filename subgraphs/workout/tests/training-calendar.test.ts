import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committedProgram, createHarness, type Harness, person } from './harness.js';

const una = person('user_una');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_feed');
});

afterAll(() => harness?.[Symbol.asyncDispose]());

interface Opened {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: string;
  readonly feed?: { readonly id: string; readonly name: string };
}

async function open(input: object, viewer = una): Promise<Opened> {
  const data = await harness.run<{ openTrainingCalendar: Opened }>(
    `mutation ($input: OpenTrainingCalendarInput!) { openTrainingCalendar(input: $input) { __typename
      ... on TrainingCalendarOpened { path feed { id name openedAt } } ... on Refusal { code } } }`,
    { input },
    viewer,
  );
  return data.openTrainingCalendar;
}

const tokenOf = ({ path = '' }: Opened) => /^\/calendar\/(.+)\.ics$/.exec(path)?.[1] ?? '';

/** Read as the gateway reads it: nobody is signed in. */
async function read(token: string): Promise<string | null> {
  const data = await harness.run<{ workoutCalendar: { text: string } | null }>(
    'query ($token: String!) { workoutCalendar(token: $token) { text } }',
    { token },
    null,
  );
  return data.workoutCalendar?.text ?? null;
}

async function close(feedId: string, viewer = una) {
  const data = await harness.run<{ closeTrainingCalendar: { __typename: string; code?: string } }>(
    `mutation ($input: CloseTrainingCalendarInput!) { closeTrainingCalendar(input: $input) { __typename
      ... on Refusal { code } } }`,
    { input: { feedId } },
    viewer,
  );
  return data.closeTrainingCalendar;
}

/** Start by UID, read by another implementation of RFC 5545. */
function startsOf(text: string | null): Map<string, string> {
  return new Map(
    new ICAL.Component(ICAL.parse(text ?? '') as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => [
        String(event.getFirstPropertyValue('uid')),
        String(event.getFirstPropertyValue('dtstart')),
      ]),
  );
}

interface Session {
  readonly id: string;
  readonly date: string;
  readonly startTime: string;
}

async function sessionsOf(id: string): Promise<Session[]> {
  const data = await harness.run<{ trainingProgram: { weeks: { sessions: Session[] }[] } }>(
    'query ($id: ID!) { trainingProgram(id: $id) { weeks { sessions { id date startTime } } } }',
    { id },
    una,
  );
  return data.trainingProgram.weeks.flatMap(({ sessions }) => sessions);
}

describe('a calendar of training', () => {
  it('says the sessions in the zone of the person, and keeps its UIDs when one is moved', async () => {
    await harness.run(
      'mutation { updateTrainingSchedule(input: { timeZone: "Europe/Vienna" }) { __typename } }',
      {},
      una,
    );
    const programId = await committedProgram(harness, una, 'feed');
    const sessions = await sessionsOf(programId);
    const opened = await open({ name: 'Una trains' });
    const text = await read(tokenOf(opened));
    expect(text).toContain('\r\nX-WR-CALNAME:Una trains\r\n');
    expect(text).toContain('\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Vienna\r\n');
    expect(text).toMatch(/\r\nDTSTART;TZID=Europe\/Vienna:2026\d{4}T\d{6}\r\n/);
    const before = startsOf(text);
    expect([...before.values()].sort()).toEqual(
      sessions.map(({ date, startTime }) => `${date}T${startTime}:00`).sort(),
    );
    const [first] = sessions;
    const days = sessions.map(({ date }) => date);
    const free = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].find((day) => !days.includes(day));
    await harness.run(
      'mutation ($input: MoveSessionInput!) { moveSession(input: $input) { __typename } }',
      { input: { programId, sessionId: first?.id, date: free, startTime: '16:00', idempotencyKey: 'move' } },
      una,
    );
    const after = startsOf(await read(tokenOf(opened)));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect([...after.values()]).toContain(`${free}T16:00:00`);
    const { trainingCalendar } = await harness.run<{ trainingCalendar: string }>(
      'query { trainingCalendar }',
      {},
      una,
    );
    expect(startsOf(trainingCalendar)).toEqual(after);
  });

  it('shows of two programs on the same days the one that was made last', async () => {
    const viewer = person('user_feed_twice');
    await committedProgram(harness, viewer, 'first');
    const opened = await open({}, viewer);
    const old = startsOf(await read(tokenOf(opened)));
    harness.now += 60_000;
    await committedProgram(harness, viewer, 'second');
    const both = startsOf(await read(tokenOf(opened)));
    expect(both.size).toBe(old.size);
    for (const uid of both.keys()) expect(old.has(uid)).toBe(false);
  });

  it('is opened by its token alone, and closed for good by its person alone', async () => {
    const opened = await open({});
    const token = tokenOf(opened);
    const id = opened.feed?.id ?? '';
    const rows = await harness.rows('SELECT * FROM calendar_feed WHERE id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain(token.slice('workout-'.length));
    for (const other of ['', 'workout-', `workout-${'x'.repeat(43)}`, `budget-${token.slice(8)}`])
      expect(await read(other)).toBeNull();
    expect((await close(id, person('user_thief'))).code).toBe('CALENDAR_NOT_FOUND');
    expect(await read(token)).not.toBeNull();
    expect((await close(id)).__typename).toBe('TrainingCalendarClosed');
    expect(await read(token)).toBeNull();
    expect((await close(id)).code).toBe('CALENDAR_NOT_FOUND');
  });

  it('is refused eleven times over, and without a name', async () => {
    const viewer = person('user_feeds');
    const codes: string[] = [];
    for (let count = 0; count < 11; count += 1) codes.push((await open({}, viewer)).code ?? 'OPENED');
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'OPENED'), 'TOO_MANY']);
    expect((await open({ name: '  ' }, viewer)).code).toBe('INVALID_VALUE');
  });
});
