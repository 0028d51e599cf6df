import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, startInstallation } from '../installation/installation.js';
import { runProgram } from './program.js';

const ask = 'commands/dist/ask/main.js';
const evaluate = 'commands/dist/evaluate/main.js';

describe('npm run ask', () => {
  let at: Installation;
  beforeAll(async () => {
    at = await startInstallation('start_ask');
  });
  afterAll(() => at?.[Symbol.asyncDispose]());
  const say = (...args: string[]) => runProgram(ask, { args: [...args, '--url', at.url] });

  it('prints one JSON document and nothing else with --json', async () => {
    const ended = await say('Plan my week with meals, workouts and $90 for food', '--json');
    const request = JSON.parse(ended.stdout) as { status: string; plan: { mealPlan: { days: unknown[] } } };
    expect(request.status).toBe('ANSWERED');
    expect(request.plan.mealPlan.days).toHaveLength(7);
    expect(ended.stderr).not.toBe('');
    expect(ended.code).toBe(0);
  });

  it('prints a plan that can be read, with its progress beside it', async () => {
    const { code, stdout, stderr } = await say('A vegetarian meal plan for 3 days under $60');
    expect(code).toBe(0);
    for (const part of ['Answer', 'Meals', 'Shopping list: $', 'Proof', ' min', 'kcal'])
      expect(stdout).toContain(part);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|null/);
    expect(stderr.trim().split('\n').length).toBeGreaterThan(2);
  });

  it('answers a question from the catalogue', async () => {
    const { code, stdout } = await say('How many calories are in an apple?');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/95 kcal/)]);
  });

  it('ends with 2 when the agents do not do that', async () => {
    const { code, stdout } = await say('Book me a flight to Lisbon');
    expect([code, stdout]).toEqual([2, expect.stringMatching(/Answer/)]);
    const asJson = await say('Book me a flight to Lisbon', '--json');
    expect([asJson.code, JSON.parse(asJson.stdout)]).toEqual([
      2,
      expect.objectContaining({ status: 'OUT_OF_SCOPE' }),
    ]);
  });

  it('refuses what is too long', async () => {
    const { code, stdout, stderr } = await say('eat '.repeat(10_000), '--json');
    expect([code, JSON.parse(stdout)]).toEqual([
      2,
      { refusal: expect.objectContaining({ code: 'TEXT_TOO_LONG' }) },
    ]);
    expect(stderr).toContain('TEXT_TOO_LONG');
  });

  it.each([
    [[], /Say what you want/],
    [['   '], /Say what you want/],
    [['hello', '--fast'], /--fast/],
    [['hello', '--url', 'nowhere'], /not a URL/],
    [['hello', '--url', 'http://127.0.0.1:9'], /Nothing answers at http:\/\/127\.0\.0\.1:9/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stdout, stderr } = await runProgram(ask, { args });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([code, stdout]).toEqual([1, '']);
  });
});

describe('npm run evaluate -- routing', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('answers good lines, names bad ones, and ends with 1 when there were any', async () => {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    const good = { id: 'a', text: 'how many calories are in an apple' };
    await writeFile(input, `${JSON.stringify(good)}\nnot json\n{"id":"b"}\n`);
    const args = ['routing', '--input', input, '--output', output];
    const ended = await runProgram(evaluate, { args });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/line 2:[^]*line 3:/);
    const lines = (await readFile(output, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ id: 'a', agents: ['nutrition'], outOfScope: false }),
    ]);
    await writeFile(input, `${JSON.stringify(good)}\n`);
    expect((await runProgram(evaluate, { args })).code).toBe(0);
  });
});
