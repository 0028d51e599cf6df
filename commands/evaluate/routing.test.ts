import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvaluateArguments, UsageError } from './arguments.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as its user does, in a process of its own. */
async function evaluate(...args: string[]): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const main = new URL('main.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

describe('evaluate routing', () => {
  it('writes one line per good line and names the bad ones', { timeout: 60_000 }, async () => {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    const lines = [
      '{"id":"a","text":"how many calories are in an apple"}',
      'not json',
      '{"id":2,"text":"Plan my week with meals, workouts and $90 for food"}',
      '{"text":"no id"}',
      '{"id":"b"}',
      '[]',
      '',
      '{"id":"c","text":"book me a flight"}',
      '{"id":"d","text":""}',
      `{"id":"e","text":${JSON.stringify('word '.repeat(10_000))}}`,
    ];
    await writeFile(input, lines.join('\n'));
    const { code, stderr, stdout } = await evaluate('routing', '--input', input, '--output', output);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect([...stderr.matchAll(/^line (\d+):/gm)].map(([, number]) => Number(number))).toEqual([2, 4, 5, 6]);
    const answers = (await readFile(output, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c', 'd', 'e']);
    expect(Object.keys(answers[0])).toEqual([
      'id',
      'agents',
      'strategy',
      'outOfScope',
      'needsClarification',
      'confidence',
    ]);
    expect(answers[0]).toMatchObject({ agents: ['nutrition'], strategy: 'DIRECT', outOfScope: false });
    expect(answers[1]).toMatchObject({
      agents: ['nutrition', 'workout', 'budget'],
      strategy: 'ORCHESTRATED',
    });
    expect(answers[2]).toMatchObject({ agents: [], outOfScope: true });
    expect(answers[3]).toMatchObject({ agents: [], needsClarification: true });
    expect(answers[4]).toMatchObject({ agents: [], needsClarification: true });
  });

  it('says which file is missing', { timeout: 60_000 }, async () => {
    const { code, stderr } = await evaluate(
      'routing',
      '--input',
      join(folder, 'none'),
      '--output',
      join(folder, 'out'),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/Cannot read .*none: there is no such file or folder\./);
  });
});

describe('the command line of evaluate', () => {
  it.each([
    [[], /Name a task/],
    [['dance'], /no task "dance"/],
    [['routing'], /--input FILE is missing/],
    [['routing', '--input', 'a'], /--output FILE is missing/],
    [['routing', '--speed', '9'], /speed/],
    [['routing', 'more', '--input', 'a', '--output', 'b'], /Not understood: more/],
  ])('%j', (argv, message) => {
    expect(() => readEvaluateArguments(argv, ['routing'])).toThrow(message);
    expect(() => readEvaluateArguments(argv, ['routing'])).toThrow(UsageError);
  });
});
