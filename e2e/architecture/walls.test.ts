import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './repository.js';

/** A repository in which every line is allowed. */
const sound: Readonly<Record<string, string>> = {
  'packages/quantities/package.json': packageJson('quantities', { '.': './dist/index.js' }),
  'packages/quantities/index.ts': 'export const one = 1;\n',
  'packages/database/package.json': packageJson('database', { '.': './dist/index.js' }),
  'packages/database/index.ts': "export { open } from './open.js';\n",
  'packages/database/open.ts':
    "import { DataSource } from 'typeorm';\nexport const open = () => new DataSource({ type: 'postgres' });\n",
  'subgraphs/first/package.json': packageJson('first', { './subgraph': './dist/subgraph.js' }),
  'subgraphs/first/subgraph.ts':
    "import { Query } from './resolvers/Query.js';\nexport const first = { Query };\n",
  'subgraphs/first/resolvers/Query.ts':
    "import { plan } from '../use-cases/plan.js';\nexport const Query = { plan };\n",
  'subgraphs/first/use-cases/plan.ts':
    "import { save } from '../repositories/rows.js';\nimport { week } from '../domain/week.js';\nexport const plan = () => save(week);\n",
  'subgraphs/first/repositories/rows.ts':
    "import type { EntityManager } from 'typeorm';\nexport const save = (week: number, manager?: EntityManager) => [week, manager];\n",
  'subgraphs/first/domain/week.ts':
    "import { one } from '@progressive/quantities';\nexport const week = 7 * one;\n",
  'subgraphs/second/package.json': packageJson('second', { './subgraph': './dist/subgraph.js' }),
  'subgraphs/second/subgraph.ts':
    "import { open } from '@progressive/database';\nexport const second = open;\n",
  'gateway/gateway.ts': "import { mca } from './mca/subgraph.js';\nexport const gateway = mca;\n",
  'gateway/mca/subgraph.ts': "import { one } from '@progressive/quantities';\nexport const mca = one;\n",
  'gateway/mca/events.ts':
    "import { one } from '@progressive/quantities';\nexport const topic = `plan-${one}`;\n",
  'commands/ask.ts': "import { all } from '../embedded/index.js';\nexport const ask = all;\n",
  'web/page.ts': "import { useState } from 'react';\nexport const page = useState;\n",
  'embedded/index.ts':
    "import { first } from '@progressive/first/subgraph';\nimport { gateway } from '../gateway/gateway.js';\nexport const all = [first, gateway];\n",
};

/** A line that crosses a wall, the file it is planted in, and the wall. */
const crossings: readonly (readonly [wall: string, file: string, line: string])[] = [
  ['domain-is-pure', 'subgraphs/first/domain/week.ts', "import 'node:fs';"],
  ['domain-is-pure', 'subgraphs/first/domain/week.ts', "import type { GraphQLSchema } from 'graphql';"],
  ['domain-is-pure', 'subgraphs/first/domain/week.ts', "import { open } from '@progressive/database';"],
  ['domain-is-pure', 'subgraphs/first/domain/week.ts', "export * from '../repositories/rows.js';"],
  ['domain-has-no-clock', 'subgraphs/first/domain/week.ts', 'export const today = () => new Date();'],
  ['pure-packages-are-pure', 'packages/quantities/index.ts', "import 'node:crypto';"],
  ['subgraphs-are-islands', 'subgraphs/first/use-cases/plan.ts', "import '@progressive/second/subgraph';"],
  [
    'subgraphs-do-not-know-the-gateway',
    'subgraphs/first/use-cases/plan.ts',
    "import '../../../gateway/gateway.js';",
  ],
  ['gateway-speaks-only-graphql', 'gateway/gateway.ts', "import '@progressive/first/subgraph';"],
  ['mca-is-a-guest', 'gateway/mca/subgraph.ts', "import '../gateway.js';"],
  ['packages-know-nobody', 'packages/database/open.ts', "import '../../gateway/gateway.js';"],
  ['packages-by-their-index', 'subgraphs/second/subgraph.ts', "import '../../packages/database/open.js';"],
  ['agents-by-their-front-door', 'embedded/index.ts', "import '../subgraphs/first/domain/week.js';"],
  ['resolvers-are-thin', 'subgraphs/first/resolvers/Query.ts', "import '../repositories/rows.js';"],
  ['resolvers-are-thin', 'subgraphs/first/resolvers/Query.ts', "import 'openai';"],
  ['layers-point-inwards', 'subgraphs/first/use-cases/plan.ts', "import '../resolvers/Query.js';"],
  ['rows-do-not-know-use-cases', 'subgraphs/first/repositories/rows.ts', "import '../use-cases/plan.js';"],
  [
    'typeorm-stays-with-the-rows',
    'subgraphs/first/use-cases/plan.ts',
    "import type { EntityManager } from 'typeorm';",
  ],
  ['drivers-stay-in-packages', 'subgraphs/second/subgraph.ts', "import { Pool } from 'pg';"],
  ['openai-stays-in-language-model', 'gateway/gateway.ts', "import OpenAI from 'openai';"],
  ['mca-by-its-front-door', 'gateway/gateway.ts', "import './mca/events.js';"],
  ['only-embedded-hosts-agents', 'commands/ask.ts', "import '@progressive/first/subgraph';"],
  ['web-speaks-only-graphql', 'web/page.ts', "import '@progressive/quantities';"],
  ['nobody-imports-tests', 'subgraphs/first/use-cases/plan.ts', "import '../domain/week.test.js';"],
  ['no-cycles', 'subgraphs/first/domain/week.ts', "export { day } from './day.js';"],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'walls-'));
  for (const [path, text] of Object.entries(sound)) write(path, text);
  write('subgraphs/first/domain/day.ts', "import { week } from './week.js';\nexport const day = week / 7;\n");
  write('subgraphs/first/domain/week.test.ts', "import './day.js';\n");
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the walls', () => {
  it('let a sound repository pass', () => {
    expect(check()).toMatchObject({ status: 0 });
  });

  describe('catch', () => {
    let caught: ReturnType<typeof check>;
    beforeAll(() => {
      for (const [file, text] of Object.entries(sound)) {
        const planted = crossings.filter(([, where]) => where === file).map(([, , line]) => line);
        write(file, `${planted.join('\n')}\n${text}`);
      }
      caught = check();
      for (const [file, text] of Object.entries(sound)) write(file, text);
    });

    it.each(crossings)('%s in %s: %s', (wall, file, line) => {
      expect(caught.status).toBe(1);
      const target = /'(?:node:)?([^']*?)(?:\.js|\/subgraph)?'/.exec(line)?.[1]?.split('/').at(-1) ?? '';
      const lines = caught.said.split('\n').filter((said) => said.startsWith(`${wall}: ${file}`));
      expect(lines.filter((said) => said.includes(target)).length).toBeGreaterThanOrEqual(1);
    });
  });

  it('fail when hardly anything was read', () => {
    expect(check(1_000)).toMatchObject({ status: 1 });
  });
});

function check(atLeast = 10): { status: number | null; said: string } {
  const args = [join(root, 'walls.mjs'), '--root', folder, '--at-least', String(atLeast)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function packageJson(name: string, exports: Readonly<Record<string, string>>): string {
  const entries = Object.entries(exports).map(([subpath, file]) => [subpath, { default: file }]);
  return JSON.stringify({ name: `@progressive/${name}`, exports: Object.fromEntries(entries) });
}
