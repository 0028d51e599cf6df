import { describe, expect, it } from 'vitest';
import type { BadRow, SetRow } from './set-row.js';
import { kilograms } from './set-row.js';
import { readStrengthCsv, type StrengthCsvLimits } from './strength-csv.js';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(lines: readonly string[], limits?: StrengthCsvLimits): Promise<(SetRow | BadRow)[]> {
  const rows: (SetRow | BadRow)[] = [];
  for await (const row of readStrengthCsv(inPieces(`${lines.join('\n')}\n`, 7), limits)) rows.push(row);
  return rows;
}

const strong =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';

describe('Strong', () => {
  it('is read with kinds of sets, effort, notes and durations', async () => {
    const rows = await read([
      `\uFEFF${strong}`,
      '2025-03-01 18:05:10,"Push, heavy",1h 13m,Bench Press (Barbell),W,40,10,0,0,,,',
      '2025-03-01 18:05:10,"Push, heavy",1h 13m,Bench Press (Barbell),1,82.5,5,0,0,"paused, slow",good,8.5',
      '2025-03-01 18:05:10,"Push, heavy",1h 13m,Bench Press (Barbell),Rest Timer,0,0,0,150,,,',
      '2025-03-01 18:05:10,"Push, heavy",1h 13m,Bench Press (Barbell),F,82.5,7,0,0,,,10',
    ]);
    expect(rows.map((row) => (row.kind === 'SET' ? row.setKind : row.code))).toEqual([
      'WARM_UP',
      'NORMAL',
      'FAILURE',
    ]);
    expect(rows[1]).toMatchObject({
      startedAt: '2025-03-01T18:05:10',
      workout: 'Push, heavy',
      workoutSeconds: 4380,
      exercise: 'Bench Press (Barbell)',
      order: 1,
      weight: 82.5,
      weightUnit: null,
      reps: 5,
      seconds: null,
      distanceMetres: null,
      rpe: 8.5,
      note: 'paused, slow',
      workoutNote: 'good',
    });
  });

  it.each([
    [
      'semicolons, a unit column and decimal commas',
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
      '2019-07-02 07:00:00;Legs;Squat;2;102,5;kg;5;9;2,5;km;0;;;45m',
      { weight: 102.5, weightUnit: 'kg', distanceMetres: 2500, rpe: 9, workoutSeconds: 2700 },
    ],
    [
      'units in the header',
      'Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (lbs);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes',
      '"7";"2024-07-02 07:00:00";"Legs";"2700";"Squat";"D";"225";"5.0";"";"";"60";"";""',
      { weight: 225, weightUnit: 'lb', setKind: 'DROP', seconds: 60, workoutSeconds: 2700 },
    ],
    [
      'snake case',
      'started_at,workout,duration_s,exercise,set,weight_lb,reps,distance,seconds,rpe',
      '2020-09-29 07:10:22,Pull,4380,Row,3,110.23,5,0,0,',
      { weight: 110.23, weightUnit: 'lb', reps: 5, workoutSeconds: 4380, rpe: null },
    ],
  ])('is read with %s', async (_name, header, row, expected) => {
    expect(await read([header, row])).toMatchObject([{ kind: 'SET', ...expected }]);
  });
});

describe('Hevy', () => {
  it('is read with set types, counting from zero, and the end of the workout', async () => {
    const rows = await read([
      '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
      '"Full Body","7 Aug 2025, 17:57","7 Aug 2025, 19:02","calm","Deadlift (Barbell)",,"",0,"warmup",60,8,,,',
      '"Full Body","7 Aug 2025, 17:57","7 Aug 2025, 19:02","calm","Deadlift (Barbell)",,"",1,"dropset",120,5,,,8.5',
    ]);
    expect(rows).toMatchObject([
      {
        order: 1,
        setKind: 'WARM_UP',
        startedAt: '2025-08-07T17:57:00',
        workoutSeconds: 3900,
        weightUnit: 'kg',
      },
      { order: 2, setKind: 'DROP', weight: 120, rpe: 8.5, workoutNote: 'calm' },
    ]);
  });
});

describe('mistakes', () => {
  it('are named row by row', async () => {
    const rows = await read([
      strong,
      '2025-02-30 10:00:00,A,1h,Squat,1,100,5,0,0,,,',
      '2025-02-20 10:00:00,A,1h,Squat,1,-100,5,0,0,,,',
      '2025-02-20 10:00:00,A,1h,Squat,1,heavy,5,0,0,,,',
      '2025-02-20 10:00:00,A,1h,Squat,1,99999,5,0,0,,,',
      '2025-02-20 10:00:00,A,1h,,1,100,5,0,0,,,',
      '2025-02-20 10:00:00,A,1h,Squat,1,100,5,0,0,,,',
    ]);
    expect(rows.map((row) => (row.kind === 'BAD_ROW' ? [row.line, row.code] : row.weight))).toEqual([
      [2, 'BAD_DATE'],
      [3, 'NEGATIVE_VALUE'],
      [4, 'BAD_NUMBER'],
      [5, 'VALUE_OUT_OF_RANGE'],
      [6, 'MISSING_COLUMN'],
      100,
    ]);
  });

  it.each([
    ['an empty file', [''], 'EMPTY_FILE'],
    ['another file', ['name,age', 'a,1'], 'UNKNOWN_FORMAT'],
    ['a log without repetitions', ['Date,Exercise Name,Weight', '2025-01-01,Squat,100'], 'MISSING_COLUMN'],
    ['a quote that never ends', [strong, `2025-01-01,"A${'x'.repeat(70_000)}`], 'BROKEN_FILE'],
  ])('refuses %s', async (_name, lines, code) => {
    await expect(read(lines)).rejects.toMatchObject({ name: 'TrainingFileError', code });
  });

  it('refuses more rows of one day than anybody lifts, and more than the limit', async () => {
    const row = '2025-01-01 10:00:00,A,1h,Squat,1,100,5,0,0,,,';
    await expect(read([strong, ...Array<string>(1_001).fill(row)])).rejects.toMatchObject({
      code: 'TOO_MANY_ROWS_OF_ONE_DAY',
    });
    await expect(read([strong, row, row, row], { mostRows: 2 })).rejects.toMatchObject({
      code: 'TOO_MANY_ROWS',
    });
  });
});

it('turns pounds into kilograms', () => {
  expect(kilograms(225, 'lb')).toBeCloseTo(102.058, 3);
  expect(kilograms(100, 'kg')).toBe(100);
  expect(kilograms(100, null)).toBeNull();
});
