import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluate } from './exercise-muscles.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

describe('evaluate exercise-muscles', () => {
  it('writes one line per good line and names the bad ones', async () => {
    const files = { input: join(folder, 'in.jsonl'), output: join(folder, 'out.jsonl') };
    const complaints: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => complaints.push(String(text)) > 0);
    await writeFile(
      files.input,
      [
        '{"id":1,"name":"Cable rope hammer curl","equipment":"cable"}',
        'not json',
        '{"id":"b","name":"Seated leg press","equipment":["machine"]}',
        '{"id":"c"}',
        '{"id":"d","name":"  "}',
        '{"id":"e","name":"Plank","equipment":7}',
        '{"name":"Plank"}',
        '',
        '{"id":"f","name":"Wall calf stretch","equipment":null}',
      ].join('\n'),
    );
    expect(await evaluate(files)).toBe(1);
    const lines = (await readFile(files.output, 'utf8')).trim().split('\n');
    const answers = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ id, primary }) => [id, primary])).toEqual([
      [1, ['biceps']],
      ['b', ['quadriceps']],
      ['f', ['calves']],
    ]);
    expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'primary', 'secondary']);
    expect(answers[0]?.['secondary']).toContain('forearms');
    expect(complaints.join('')).toMatch(
      /line 2: not JSON\nline 4: "name".*\nline 5: "name".*\nline 6: "equipment"/,
    );
    expect(complaints.at(-1)).toMatch(/5 of 9 lines/);
  });

  it('refuses to write over what it reads', async () => {
    const input = join(folder, 'same');
    await expect(evaluate({ input, output: input })).rejects.toThrow(/same file/);
  });
});
