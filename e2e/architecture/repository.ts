import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Folder of the repository, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Text of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Files below a folder, by their paths from the root, without what is built or installed. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (['dist', 'node_modules', '__generated__', '.data'].includes(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** One entry of supergraph.yaml. */
export interface ListedSubgraph {
  readonly name: string;
  readonly routingUrl: string;
  readonly schemaFile: string;
}

/** The list of subgraphs: everything else that names agents is compared with it. */
export function listedSubgraphs(): ListedSubgraph[] {
  const { subgraphs } = parse(read('supergraph.yaml')) as {
    subgraphs: Record<string, { routing_url: string; schema: { file: string } }>;
  };
  return Object.entries(subgraphs).map(([name, { routing_url, schema }]) => ({
    name,
    routingUrl: routing_url,
    schemaFile: schema.file,
  }));
}

/** Agents that are deployed by themselves: all but the guest inside the gateway. */
export function deployedAgents(): string[] {
  return listedSubgraphs()
    .map(({ name }) => name)
    .filter((name) => name !== 'mca');
}
