import { gzipSync } from 'node:zlib';
import { createAgentDatabase } from '@progressive/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHarness, type Harness, person } from './harness.js';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness('workout_imports');
});
afterAll(() => harness?.[Symbol.asyncDispose]());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly trainingImport: {
    readonly id: string;
    readonly status: string;
    readonly newSets: number;
    readonly duplicates: number;
    readonly badRows: readonly { readonly line: number; readonly code: string }[];
    readonly unmatchedNames: readonly string[];
  };
}

const fields = `__typename ... on Refusal { code message waysOut } ... on TrainingFilePartTaken { part parts }
  ... on TrainingImportReady { trainingImport { id status newSets duplicates unmatchedNames firstDate lastDate
    badRows { line code message } activities { sport seconds distanceMetres meanPulse } } }`;

async function upload(
  userId: string,
  key: string,
  content: string | Uint8Array,
  more: object = {},
): Promise<Answer> {
  const data = await harness.run<{ uploadTrainingFile: Answer }>(
    `mutation ($input: UploadTrainingFileInput!) { uploadTrainingFile(input: $input) { ${fields.replace('... on TrainingFilePartTaken { part parts }', '... on TrainingFilePartTaken { part parts }')} } }`,
    {
      input: {
        idempotencyKey: key,
        format: 'STRENGTH_CSV',
        contentBase64: Buffer.from(content).toString('base64'),
        ...more,
      },
    },
    person(userId),
  );
  return data.uploadTrainingFile;
}

async function change(userId: string, name: 'apply' | 'undo', input: object): Promise<Answer> {
  const type = name === 'apply' ? 'ApplyTrainingImportInput' : 'UndoTrainingImportInput';
  const withoutParts = fields.replace('... on TrainingFilePartTaken { part parts }', '');
  const data = await harness.run<{ result: Answer }>(
    `mutation ($input: ${type}!) { result: ${name}TrainingImport(input: $input) { ${withoutParts} } }`,
    { input },
    person(userId),
  );
  return data.result;
}

async function log(
  userId: string,
): Promise<readonly { readonly setId: string; readonly weightKg: number }[]> {
  const data = await harness.run<{ loggedSets: { edges: { node: { setId: string; weightKg: number } }[] } }>(
    'query { loggedSets(first: 100) { edges { node { setId weightKg reps rir kind exerciseName exercise { id } } } } }',
    {},
    person(userId),
  );
  return data.loggedSets.edges.map(({ node }) => node);
}

const header =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const strong = [
  header,
  '2026-03-01 18:05:10,Push,1h,Bench Press (Barbell),W,45,10,0,0,,,',
  '2026-03-01 18:05:10,Push,1h,Bench Press (Barbell),1,185,5,0,0,,,8.5',
  '2026-03-01 18:05:10,Push,1h,Bench Press (Barbell),2,185,5,0,0,,,9',
  '2026-03-01 18:05:10,Push,1h,Underwater Basket Weaving,1,10,5,0,0,,,',
].join('\n');

describe('importing a log', () => {
  it('shows first, applies once, keeps kinds, effort and units, and can be undone', async () => {
    const preview = await upload('user_imp', 'k1', strong, { weightUnit: 'LB' });
    expect(preview.trainingImport).toMatchObject({
      status: 'PREVIEWED',
      newSets: 4,
      duplicates: 0,
      badRows: [],
      unmatchedNames: ['Underwater Basket Weaving'],
    });
    expect(await log('user_imp')).toEqual([]);
    const importId = preview.trainingImport.id;
    await change('user_imp', 'apply', { importId });
    expect((await change('user_imp', 'apply', { importId })).trainingImport.status).toBe('APPLIED');
    const sets = await log('user_imp');
    expect(sets).toHaveLength(4);
    expect(sets).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'WARM_UP', weightKg: 20.412, exercise: { id: 'bench-press' } }),
        expect.objectContaining({ kind: 'NORMAL', weightKg: 83.915, rir: 1.5 }),
        expect.objectContaining({ exerciseName: 'Underwater Basket Weaving', exercise: null }),
      ]),
    );
    const again = await upload('user_imp', 'k2', strong, { weightUnit: 'LB' });
    expect(again.trainingImport).toMatchObject({ newSets: 0, duplicates: 4 });
    expect((await change('user_imp', 'undo', { importId })).trainingImport.status).toBe('UNDONE');
    expect(await log('user_imp')).toEqual([]);
  });

  it('leaves what was changed since when it is undone', async () => {
    const { trainingImport } = await upload('user_edit', 'k', strong);
    await change('user_edit', 'apply', { importId: trainingImport.id });
    const [first] = await log('user_edit');
    await harness.run(
      'mutation ($input: SyncSetsInput!) { syncSets(input: $input) { __typename } }',
      {
        input: {
          changes: [
            {
              setId: first?.setId,
              changedAt: '2026-11-20T00:00:00.000Z',
              exerciseId: 'bench-press',
              date: '2026-03-01',
              performedAt: '2026-03-01T18:05:10.000Z',
              weightKg: 77,
              reps: 5,
            },
          ],
        },
      },
      person('user_edit'),
    );
    await change('user_edit', 'undo', { importId: trainingImport.id });
    expect(await log('user_edit')).toMatchObject([{ setId: first?.setId, weightKg: 77 }]);
  });

  it('arrives in parts in any order, each taken once', async () => {
    const bytes = Buffer.from(strong);
    const [one, two] = [bytes.subarray(0, 150), bytes.subarray(150)];
    expect(await upload('user_parts', 'k', two, { part: 2, parts: 2 })).toMatchObject({
      __typename: 'TrainingFilePartTaken',
    });
    await upload('user_parts', 'k', two, { part: 2, parts: 2 });
    const ready = await upload('user_parts', 'k', one, { part: 1, parts: 2 });
    expect(ready.trainingImport.newSets).toBe(4);
    expect((await upload('user_parts', 'k', one, { part: 1, parts: 2 })).trainingImport.id).toBe(
      ready.trainingImport.id,
    );
  });

  it('half-imports nothing: bad rows are named, and the file waits', async () => {
    const bad = `${strong}\n2026-03-02 10:00:00,A,1h,Squat,1,-100,5,0,0,,,\n`;
    const { trainingImport } = await upload('user_bad', 'k', bad);
    expect(trainingImport.badRows).toMatchObject([{ line: 6, code: 'NEGATIVE_VALUE' }]);
    const importId = trainingImport.id;
    expect(await change('user_bad', 'apply', { importId })).toMatchObject({ code: 'HAS_BAD_ROWS' });
    expect(await log('user_bad')).toEqual([]);
    await change('user_bad', 'apply', { importId, skipBadRows: true });
    expect(await log('user_bad')).toHaveLength(4);
  });

  it('belongs to the person', async () => {
    const { trainingImport } = await upload('user_mine', 'k', strong);
    const importId = trainingImport.id;
    expect(await change('user_thief', 'apply', { importId })).toMatchObject({ code: 'IMPORT_NOT_FOUND' });
    const read = 'query ($id: ID!) { trainingImport(id: $id) { status } }';
    expect(await harness.run(read, { id: importId }, person('user_thief'))).toEqual({ trainingImport: null });
    expect(await harness.run(read, { id: importId }, person('user_mine'))).toEqual({
      trainingImport: { status: 'PREVIEWED' },
    });
  });

  it('refuses a file with more parts than one may have, and one with a day of eleven megabytes', async () => {
    await expect(upload('user_huge', 'k', 'x', { part: 1, parts: 700 })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.part' },
    });
    await expect(upload('user_huge', 'k', 'x'.repeat(96_001))).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.contentBase64' },
    });
    // The most that the door takes: 120 parts, about 260,000 rows of one day.
    const row = '2026-03-01 10:00:00,A,,Squat,1,9,5,,,,,\n';
    const part = row.repeat(Math.floor(96_000 / row.length));
    const send = (number: number) =>
      upload('user_huge', 'day', number === 1 ? `${header}\n` : part, { part: number, parts: 120 });
    let last: Answer | undefined;
    for (let number = 1; number <= 120; number += 1) last = await send(number);
    expect(last).toMatchObject({ __typename: 'Refusal', code: 'TOO_MANY_ROWS_OF_ONE_DAY' });
    expect(await log('user_huge')).toEqual([]);
    expect(await harness.rows("SELECT part FROM training_import_part WHERE user_id = 'user_huge'")).toEqual(
      [],
    );
  });

  it('comes out as CSV and goes into another account as it was', async () => {
    const { trainingImport } = await upload('user_csv_out', 'k', strong, { weightUnit: 'LB' });
    await change('user_csv_out', 'apply', { importId: trainingImport.id });
    const { csv } = await harness.run<{ csv: string }>(
      '{ csv: trainingExport(format: CSV) }',
      {},
      person('user_csv_out'),
    );
    const moved = await upload('user_csv_in', 'k', csv);
    await change('user_csv_in', 'apply', { importId: moved.trainingImport.id });
    const { march, april } = await harness.run<{ march: string; april: string }>(
      `{ march: trainingExport(format: CSV, from: "2026-03-01", to: "2026-03-31")
         april: trainingExport(format: CSV, from: "2026-04-01") }`,
      {},
      person('user_csv_out'),
    );
    expect(march).toBe(csv);
    expect(april.trim().split('\n')).toHaveLength(1);
    await using admin = await createAgentDatabase({ url: harness.url, agent: 'workout', poolSize: 1 });
    await admin.transaction('service', (manager) =>
      manager.query(
        `INSERT INTO logged_set (user_id, set_id, changed_at, date, exercise_key, doc)
       SELECT 'user_many', 's' || n, now(), '2026-01-01', 'back-squat', '{"kind":"NORMAL"}' FROM generate_series(1, 50001) AS n`,
      ),
    );
    await expect(
      harness.run('{ trainingExport(format: CSV) }', {}, person('user_many')),
    ).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'from' } });
    const plain = async (userId: string) => (await log(userId)).map(({ setId: _, ...set }) => set);
    expect(await plain('user_csv_in')).toEqual(await plain('user_csv_out'));
  });

  it.each([
    ['a file that is none', 'name,age\nAnn,3\n', {}, 'UNKNOWN_FORMAT'],
    ['a FIT file that is none', strong, { format: 'FIT' }, 'UNKNOWN_FORMAT'],
    [
      'a FIT file cut in half',
      Buffer.from('0e20c452ff0000002e464954', 'hex'),
      { format: 'FIT' },
      'BROKEN_FILE',
    ],
    ['half a GPX file', '<gpx><trk><trkseg><trkpt lat="1" lon="2">', { format: 'GPX' }, 'BROKEN_FILE'],
    [
      'thousands of rows of one day',
      `${header}\n${'2026-03-01 10:00:00,A,,Squat,1,9,5,,,,,\n'.repeat(1_500)}`,
      {},
      'TOO_MANY_ROWS_OF_ONE_DAY',
    ],
  ])('refuses %s', async (name, content, more, code) => {
    expect(await upload('user_refused', name, content, more)).toMatchObject({ __typename: 'Refusal', code });
    expect(await log('user_refused')).toEqual([]);
  });
});

describe('activities and exports', () => {
  it('go in as GPX and come out as JSON; sets come out as they went in', async () => {
    const point = (time: string, lat: number) => `<trkpt lat="${lat}" lon="16"><time>${time}</time></trkpt>`;
    const gpx = `<gpx><trk><type>running</type><trkseg>${point('2026-03-01T07:00:00Z', 48)}${point('2026-03-01T07:30:00Z', 48.05)}</trkseg></trk></gpx>`;
    const viewer = person('user_export');
    for (const [key, content, format] of [
      ['a', gpx, 'GPX'],
      ['b', strong, 'STRENGTH_CSV'],
    ] as const) {
      const { trainingImport } = await upload('user_export', key, content, { format });
      await change('user_export', 'apply', { importId: trainingImport.id });
    }
    const data = await harness.run<{ json: string; csv: string; trainingCalendar: string | null }>(
      'query { json: trainingExport(format: JSON) csv: trainingExport(format: CSV) trainingCalendar }',
      {},
      viewer,
    );
    expect(data.trainingCalendar).toBeNull();
    const json = JSON.parse(data.json) as { version: number; sets: object[]; activities: object[] };
    expect(json).toMatchObject({ version: 1, activities: [{ sport: 'RUNNING', seconds: 1800 }] });
    expect(json.sets).toHaveLength(4);
    const back = await upload('user_export', 'c', data.csv);
    expect(back.trainingImport).toMatchObject({ newSets: 0, duplicates: 4 });
  });
});

describe('an export of Apple Health', () => {
  const record = (type: string, date: string, value: number, more = '') =>
    `<Record type="HKQuantityTypeIdentifier${type}" sourceName="Watch" ${more} startDate="${date} 07:00:00 +0000" endDate="${date} 07:00:00 +0000" value="${value}"/>`;
  const run = (start: string, source: string) =>
    `<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" totalDistance="5" totalDistanceUnit="km" sourceName="${source}" startDate="2026-11-20 ${start} +0000"/>`;
  const days = Array.from({ length: 20 }, (_, index) => `2026-11-${String(index + 2).padStart(2, '0')}`);
  const xml = `<?xml version="1.0"?><HealthData>${days
    .flatMap((date, index) => [
      record('RestingHeartRate', date, index === 19 ? 70 : 50 + (index % 3)),
      record('BodyMass', date, 70, 'unit="kg"'),
    ])
    .join('')}${run('07:00:00', 'Watch')}${run('07:00:20', 'Phone')}</HealthData>`;
  const packed = gzipSync(xml);
  const uploadHealth = async (key: string, bytes: Uint8Array) => {
    const half = Math.ceil(bytes.length / 2);
    await upload('user_health', key, bytes.subarray(0, half), { format: 'APPLE_HEALTH', part: 1, parts: 2 });
    return upload('user_health', key, bytes.subarray(half), { format: 'APPLE_HEALTH', part: 2, parts: 2 });
  };
  const read = () =>
    harness.run<{
      healthDays: { date: string; bodyMassKg: number }[];
      readiness: { score: number | null };
      enduranceProgress: { activities: unknown[] };
    }>(
      `{ healthDays(from: "2026-11-01", to: "2026-11-30") { date bodyMassKg restingPulse }
         readiness(on: "2026-11-21") { score } enduranceProgress { activities { activity { sport } } } }`,
      {},
      person('user_health'),
    );

  it('comes packed and in parts, shows first, feeds readiness, is not counted twice and can be undone', async () => {
    const preview = await uploadHealth('h1', packed);
    expect(preview.trainingImport).toMatchObject({ status: 'PREVIEWED', duplicates: 1 });
    expect((await read()).healthDays).toEqual([]);
    const importId = preview.trainingImport.id;
    await change('user_health', 'apply', { importId });
    const applied = await read();
    expect(applied.healthDays).toHaveLength(20);
    expect(applied.healthDays[0]).toMatchObject({ date: '2026-11-02', bodyMassKg: 70 });
    expect(applied.readiness.score).toBeLessThan(50);
    expect(applied.enduranceProgress.activities).toHaveLength(1);
    const again = await uploadHealth('h2', Buffer.from(xml));
    expect(again.trainingImport.duplicates).toBe(2);
    await change('user_health', 'undo', { importId });
    expect(await read()).toMatchObject({
      healthDays: [],
      readiness: { score: null },
      enduranceProgress: { activities: [] },
    });
  });

  it('that is cut in half is refused whole', async () => {
    expect(await uploadHealth('h3', packed.subarray(0, packed.length / 2))).toMatchObject({
      code: 'BROKEN_FILE',
    });
    expect((await read()).healthDays).toEqual([]);
  });
});

describe('our own export', () => {
  it('comes back as it was, and brings nothing new where it came from', async () => {
    const { trainingImport } = await upload('user_out', 'o1', strong);
    await change('user_out', 'apply', { importId: trainingImport.id });
    const { trainingExport } = await harness.run<{ trainingExport: string }>(
      '{ trainingExport(format: JSON) }',
      {},
      person('user_out'),
    );
    const json = { format: 'PROGRESSIVE_JSON' };
    const back = await upload('user_out', 'o2', trainingExport, json);
    expect(back.trainingImport).toMatchObject({ newSets: 0, duplicates: 4, badRows: [] });
    const moved = await upload('user_in', 'o3', trainingExport, json);
    await change('user_in', 'apply', { importId: moved.trainingImport.id });
    expect(await log('user_in')).toEqual(await log('user_out'));
    expect(await upload('user_in', 'o4', trainingExport.slice(0, 200), json)).toMatchObject({
      code: 'BROKEN_FILE',
    });
    expect(await upload('user_in', 'o5', '{"format":"other"}', json)).toMatchObject({
      code: 'UNKNOWN_FORMAT',
    });
  });
});
