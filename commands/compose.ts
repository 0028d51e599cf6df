import { readFile, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { composeSupergraph, readSubgraphList } from '@progressive/gateway/composition';
import { workspaceFile } from '@progressive/subgraph-server';

const root = workspaceFile(import.meta.url, '..');
const target = workspaceFile(import.meta.url, '../supergraph.graphql');

try {
  const listed = await readSubgraphList(workspaceFile(import.meta.url, '../supergraph.yaml'));
  const sources = listed.map(async ({ name, routingUrl, schemaPath }) => ({
    name,
    url: routingUrl,
    sdl: await readFile(schemaPath, 'utf8'),
  }));
  const composed = composeSupergraph(await Promise.all(sources));
  const before = await readFile(target, 'utf8').catch(() => '');
  if (before === composed) process.stderr.write('supergraph.graphql is what the subgraphs compose to.\n');
  else if (process.argv.includes('--check')) {
    throw new Error(
      'supergraph.graphql is not what the subgraphs compose to: run npm run compose and commit the result.',
    );
  } else {
    await writeFile(target, composed);
    process.stderr.write(`wrote ${relative(root, target)}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
