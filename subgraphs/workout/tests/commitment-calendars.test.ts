import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, person } from './harness.js';

const eva = person('user_eva');
const finn = person('user_finn');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_calendars');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

/** Evenings on weekdays every week, and one Saturday in Tokyo. */
const work = `BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Work
BEGIN:VEVENT
UID:shift
SUMMARY:Shift
DTSTART;TZID=Europe/Vienna:20261102T150000
DTEND;TZID=Europe/Vienna:20261102T220000
RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
END:VEVENT
BEGIN:VEVENT
UID:call
SUMMARY:Call
DTSTART;TZID=Asia/Tokyo:20261128T180000
DURATION:PT2H
END:VEVENT
BEGIN:VEVENT
UID:odd
SUMMARY:Odd
DTSTART;TZID=Mars/Base:20261128T180000
END:VEVENT
END:VCALENDAR
`;

interface CalendarData {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly calendar?: {
    readonly id: string;
    readonly status: string;
    readonly name: string;
    readonly problems: readonly { readonly line: number; readonly summary: string }[];
  };
}

async function upload(text: string, key: string, change: object = {}, viewer = eva): Promise<CalendarData> {
  const input = {
    contentBase64: Buffer.from(text).toString('base64'),
    timeZone: 'Europe/Vienna',
    idempotencyKey: key,
    ...change,
  };
  const data = await harness.run<{ uploadCalendar: CalendarData }>(
    `mutation ($input: UploadCalendarInput!) { uploadCalendar(input: $input) { __typename
      ... on CommitmentCalendarReady { calendar { id status name events timesTaken coversFrom coversUntil
        problems { line summary message } skipped { reason count } firstTimes { date start end summary } } }
      ... on TrainingFilePartTaken { part parts }
      ... on Refusal { code message waysOut } } }`,
    { input },
    viewer,
  );
  return data.uploadCalendar;
}

async function change(name: 'applyCalendar' | 'removeCalendar', calendarId: string, viewer = eva) {
  const type = name === 'applyCalendar' ? 'ApplyCalendarInput' : 'RemoveCalendarInput';
  const data = await harness.run<Record<string, { __typename: string; code?: string }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code } } }`,
    { input: { calendarId } },
    viewer,
  );
  return data[name];
}

async function times(from: string, to: string, viewer = eva) {
  const data = await harness.run<{ commitmentTimes: { date: string; start: string; end: string }[] }>(
    'query ($from: Date!, $to: Date!) { commitmentTimes(from: $from, to: $to) { date start end } }',
    { from, to },
    viewer,
  );
  return data.commitmentTimes;
}

async function startsOfProgram(key: string): Promise<{ date: string; startTime: string; minutes: number }[]> {
  const input = {
    startDate: '2026-11-23',
    weeks: 4,
    daysPerWeek: 4,
    minutesPerSession: 45,
    timeOfDay: 'EVENING',
    equipment: ['gym'],
    idempotencyKey: key,
  };
  const data = await harness.run<{
    makeTrainingProgram: {
      trainingProgram: {
        placement: { isProven: boolean };
        weeks: { sessions: { date: string; startTime: string; minutes: number }[] }[];
      };
    };
  }>(
    `mutation ($input: MakeTrainingProgramInput!) { makeTrainingProgram(input: $input) { ... on TrainingProgramMade {
      trainingProgram { placement { isProven } weeks { sessions { date startTime minutes } } } } } }`,
    { input },
    eva,
  );
  const { trainingProgram } = data.makeTrainingProgram;
  expect(trainingProgram.placement.isProven).toBe(true);
  return trainingProgram.weeks.flatMap(({ sessions }) => sessions);
}

describe('a calendar of commitments', () => {
  let id: string;

  it('is looked at first: what is taken, and what could not be read', async () => {
    const ready = await upload(work, 'work');
    expect(ready).toMatchObject({
      __typename: 'CommitmentCalendarReady',
      calendar: {
        status: 'PREVIEWED',
        name: 'Work',
        events: 3,
        coversFrom: '2026-11-22',
        problems: [{ line: 17, summary: 'Odd' }],
        firstTimes: expect.arrayContaining([
          { date: '2026-11-23', start: '15:00', end: '22:00', summary: 'Shift' },
          { date: '2026-11-28', start: '10:00', end: '12:00', summary: 'Call' },
        ]),
      },
    });
    id = ready.calendar?.id ?? '';
    expect((await upload(work, 'work')).calendar?.id).toBe(id);
    expect(await times('2026-11-23', '2026-11-30')).toEqual([]);
  });

  it('counts once it is applied: programs keep clear of it, proven best', async () => {
    const before = await startsOfProgram('before');
    expect(before.some(({ startTime }) => startTime >= '15:00')).toBe(true);
    expect((await change('applyCalendar', id))?.__typename).toBe('CommitmentCalendarReady');
    expect(await times('2026-11-28', '2026-11-30')).toEqual([
      { date: '2026-11-28', start: '10:00', end: '12:00' },
      { date: '2026-11-30', start: '15:00', end: '22:00' },
    ]);
    for (const { date, startTime, minutes } of await startsOfProgram('after')) {
      const isWeekday = ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay());
      const [hours = 0, minute = 0] = startTime.split(':').map(Number);
      if (isWeekday) expect(hours * 60 + minute + minutes, date).toBeLessThanOrEqual(15 * 60);
    }
  });

  it('belongs to its owner alone', async () => {
    expect((await change('applyCalendar', id, finn))?.code).toBe('CALENDAR_NOT_FOUND');
    expect((await change('removeCalendar', id, finn))?.code).toBe('CALENDAR_NOT_FOUND');
    expect(await times('2026-11-23', '2026-11-30', finn)).toEqual([]);
    const query = 'query ($id: ID!) { commitmentCalendar(id: $id) { id } commitmentCalendars { id } }';
    expect(await harness.run(query, { id }, finn)).toEqual({
      commitmentCalendar: null,
      commitmentCalendars: [],
    });
    expect(await harness.run(query, { id }, eva)).toEqual({
      commitmentCalendar: { id },
      commitmentCalendars: [{ id }],
    });
  });

  it('may come in parts, and is gone when it is removed', async () => {
    const [first, second] = [work.slice(0, 200), work.slice(200)];
    expect((await upload(first, 'parts', { part: 1, parts: 2 })).__typename).toBe('TrainingFilePartTaken');
    expect((await upload(second, 'parts', { part: 2, parts: 2 })).calendar?.name).toBe('Work');
    expect((await change('removeCalendar', id))?.__typename).toBe('CalendarRemoved');
    expect(await times('2026-11-23', '2026-11-30')).toEqual([]);
  });

  it('that is broken is refused by name, and nothing of it is kept', async () => {
    const refused = await upload(work.slice(0, 300), 'half');
    expect(refused.code).toBe('BROKEN_FILE');
    expect(refused.message).toContain('Line');
    expect((await upload('hello', 'none')).code).toBe('NOT_A_CALENDAR');
    expect((await upload(work, 'zone', { timeZone: 'Nowhere/At-All' })).code).toBe('UNKNOWN_TIME_ZONE');
    const parts = await harness.rows(
      `SELECT 1 FROM training_import_part WHERE idempotency_key IN ('calendar/half', 'calendar/none')`,
    );
    expect(parts).toEqual([]);
  });
});
