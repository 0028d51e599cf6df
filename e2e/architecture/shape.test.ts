import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deployedAgents, filesBelow, read, root } from './repository.js';

const requiredFiles = [
  'README.md',
  'package.json',
  'tsconfig.json',
  'schema.graphql',
  'subgraph.ts',
  'main.ts',
  'context.ts',
  'events.ts',
];
const optionalFiles = ['config.ts', 'mappers.json'];
const requiredFolders = [
  'resolvers',
  'use-cases',
  'domain',
  'entities',
  'repositories',
  'migrations',
  'tests',
];
/** `planning-worker`: a domain's search, run in threads of its own. `evaluation`: programs that measure a domain. */
const optionalFolders = ['loaders', 'seeds', '__generated__', 'planning-worker', 'evaluation'];
const built = ['dist', 'node_modules'];

const drawers = /(^|\/)(utils?|helpers?|common|shared|lib|misc)(\/|\.tsx?$)/;

describe('the shape of the repository', () => {
  it('has one folder per agent of supergraph.yaml', () => {
    expect(readdirSync(join(root, 'subgraphs')).toSorted()).toEqual(deployedAgents().toSorted());
  });

  it.each(deployedAgents())('%s has what every agent has, and nothing else', (agent) => {
    const entries = readdirSync(join(root, 'subgraphs', agent), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    expect(
      files.filter((name) => !optionalFiles.includes(name)).toSorted(),
      `files of subgraphs/${agent}`,
    ).toEqual(requiredFiles.toSorted());
    expect(
      folders.filter((name) => ![...optionalFolders, ...built].includes(name)).toSorted(),
      `folders of subgraphs/${agent}`,
    ).toEqual(requiredFolders.toSorted());
  });

  it.each(deployedAgents())('%s exports its subgraph alone, and says in 60 lines what it is', (agent) => {
    const { exports } = JSON.parse(read(`subgraphs/${agent}/package.json`)) as { exports: object };
    expect(Object.keys(exports)).toEqual(['./subgraph']);
    expect(read(`subgraphs/${agent}/README.md`).split('\n').length).toBeLessThanOrEqual(61);
  });

  it('names resolvers as the types of the contract', () => {
    for (const folder of [...deployedAgents().map((agent) => `subgraphs/${agent}`), 'gateway/mca']) {
      const contract = read(`${folder}/schema.graphql`);
      const types = new Set(
        [...contract.matchAll(/^(?:extend )?(?:type|union|interface|scalar) (\w+)/gm)].map(
          ([, name]) => name,
        ),
      );
      const resolvers = readdirSync(join(root, folder, 'resolvers')).filter(
        (name) => !name.includes('.test.'),
      );
      const strangers = resolvers.filter((name) => !types.has(name.replace(/\.ts$/, '')));
      expect(strangers, `${folder}/resolvers`).toEqual([]);
    }
  });

  it('has no drawer for things without a name', () => {
    const areas = ['packages', 'subgraphs', 'gateway', 'embedded', 'commands', 'web', 'e2e'];
    expect(areas.flatMap(filesBelow).filter((path) => drawers.test(path))).toEqual([]);
  });
});
