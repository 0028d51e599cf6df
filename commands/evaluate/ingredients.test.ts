import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from './ingredients.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('evaluate ingredients', () => {
  it('writes lists of quantities, units and names for each good line', async () => {
    const files = { input: join(folder, 'in'), output: join(folder, 'out') };
    const lines = [
      '{"id":"a","text":"1½ cups (350 ml) whole milk, warmed"}',
      '{"id":7,"text":""}',
      '{"id":8}',
    ];
    await writeFile(files.input, lines.join('\n'));
    expect(await evaluate(files)).toBe(1);
    expect(await readFile(files.output, 'utf8')).toBe(
      [
        '{"id":"a","quantity":["1.5","350"],"unit":["cup","ml"],"name":["whole milk"],"preparation":"warmed"}',
        '{"id":7,"quantity":[],"unit":[],"name":[],"preparation":""}',
        '',
      ].join('\n'),
    );
  });
});
