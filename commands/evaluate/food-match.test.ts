import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { evaluate } from './food-match.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('evaluate food-match', () => {
  it('writes up to five foods, best first, for each good line', async () => {
    const files = { input: join(folder, 'in'), output: join(folder, 'out'), catalogue: folder };
    const foods = ['ndb_no,description', '01,"Oats, rolled, dry"', '02,"Milk, whole"', '03,"Milk, nonfat"'];
    await writeFile(join(folder, 'foods.csv'), foods.join('\n'));
    await writeFile(files.input, '{"id":"a","text":"skim milk"}\nnonsense\n{"id":"b","text":"zzz"}\n');
    expect(await evaluate(files)).toBe(1);
    const [first, second] = (await readFile(files.output, 'utf8')).trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'a', matches: [{ code: '03' }, { code: '02' }] });
    expect(second).toBe('{"id":"b","matches":[]}');
  });

  it('says what is wrong with the folder', async () => {
    const files = { input: join(folder, 'in'), output: join(folder, 'out') };
    await writeFile(files.input, '');
    expect(() => evaluate(files)).toThrow('--catalogue FOLDER is missing');
    expect(() => evaluate({ ...files, catalogue: join(folder, 'none') })).toThrow('there is no such folder');
    expect(() => evaluate({ ...files, catalogue: folder })).toThrow('foods.csv: there is no such file');
    await writeFile(join(folder, 'foods.csv'), 'code,name\n1,Milk\n');
    expect(() => evaluate({ ...files, catalogue: folder })).toThrow('there is no column ndb_no, description');
    await writeFile(join(folder, 'foods.csv'), 'ndb_no,description\n');
    expect(() => evaluate({ ...files, catalogue: folder })).toThrow('it holds no food');
  });
});
