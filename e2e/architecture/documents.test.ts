import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read, root } from './repository.js';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...filesBelow('docs').filter(isMarkdown),
];
const areas = /^(packages|subgraphs|gateway|embedded|commands|web|e2e|docs|k8s|terraform)(\/|$)/;

describe('the documents', () => {
  it.each(documents)('%s names files that exist', (document) => {
    const named = [...read(document).matchAll(/`([\w./-]+)`|\]\(([\w./-]+)\)/g)]
      .map(([, quoted, linked]) => quoted ?? linked ?? '')
      .filter((path) => areas.test(path));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(documents)('%s names scripts that exist', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => script !== '--silent' && !(script in scripts))).toEqual([]);
  });

  it.each(documents)('%s names no place of this machine', (document) => {
    expect(read(document)).not.toMatch(/\/work\/|\/root\/|\/tmp\/|\/home\//);
  });
});

function isMarkdown(path: string): boolean {
  return path.endsWith('.md');
}
