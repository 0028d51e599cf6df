import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forecast-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the program behind the command, as it runs there. */
function forecast(input: string, output: string): { code: number | null; stderr: string } {
  const main = new URL('../../subgraphs/workout/evaluation/strength-forecast-main.ts', import.meta.url)
    .pathname;
  const args = ['--import', 'tsx', main, '--input', input, '--output', output];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { code: status, stderr };
}

const header =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const row = (day: number, exercise: string, order: string, weight: number) =>
  `2025-01-${String(day).padStart(2, '0')} 10:00:00,A,1h,${exercise},${order},${weight},5,0,0,,,`;

describe('evaluate strength-forecast', () => {
  it('writes a line for each lift with eight sessions, and names bad rows', { timeout: 60_000 }, async () => {
    const days = Array.from({ length: 12 }, (_, index) => index + 1);
    const lines = [
      header,
      ...days.flatMap((day) => [row(day, 'Squat', 'W', 200), row(day, 'Squat', '1', 100 + day)]),
      ...days.slice(5).map((day) => row(day, 'Press', '1', 50)),
      row(13, 'Squat', '1', -5),
    ];
    const [input, output] = [join(folder, 'log.csv'), join(folder, 'out.jsonl')];
    await writeFile(input, lines.join('\n'));
    const { code, stderr } = forecast(input, output);
    expect(stderr).toBe('line 33: Weight is negative: -5.\n');
    expect(code).toBe(1);
    const answers = (await readFile(output, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(1);
    const [squat] = answers;
    expect(Object.keys(squat)).toEqual(['exercise', 'sessions', 'unit', 'predicted', 'low', 'high', 'epley']);
    expect(squat).toMatchObject({ exercise: 'Squat', sessions: 12, unit: null });
    expect(squat.predicted).toBeGreaterThan(125);
    expect(squat.predicted).toBeLessThan(135);
    expect(squat.low).toBeLessThan(squat.predicted);
    expect(squat.high).toBeGreaterThan(squat.predicted);
  });

  it('says what is wrong with a file', { timeout: 60_000 }, async () => {
    const [input, output] = [join(folder, 'other.csv'), join(folder, 'out.jsonl')];
    expect(forecast(join(folder, 'none.csv'), output).stderr).toMatch(/none\.csv: there is no such file/);
    await writeFile(input, 'name,age\nAnn,40\n');
    expect(forecast(input, output)).toEqual({
      code: 1,
      stderr: 'This is no strength log of Strong or Hevy.\n',
    });
  });
});
