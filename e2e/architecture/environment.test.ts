import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './repository.js';

const areas = ['packages', 'subgraphs', 'gateway', 'embedded', 'commands', 'web'];
/** Deployables read the environment in main.ts, libraries and tools in config.ts; tests may look at it. */
const readers = /(\/(main|config)\.tsx?$|\.test\.tsx?$|\/tests\/)/;

describe('the environment', () => {
  it('is read at the edge only', () => {
    const others = areas
      .flatMap(filesBelow)
      .filter((path) => /\.(tsx?|mjs)$/.test(path) && !readers.test(path))
      .filter((path) => /\bprocess\s*\.\s*env\b|import\.meta\.env/.test(read(path)));
    expect(others).toEqual([]);
  });

  it('is described in the README, every variable of it', () => {
    const readme = read('README.md');
    const variables = [
      'embedded/config.ts',
      'gateway/config.ts',
      'packages/subgraph-server/deployment-config.ts',
    ]
      .flatMap((path) => [...read(path).matchAll(/^ {2}([A-Z][A-Z_]+):/gm)])
      .map(([, name]) => name ?? '');
    expect(variables.length).toBeGreaterThan(20);
    expect([...new Set(variables)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
