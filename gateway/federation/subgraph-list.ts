import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

/** One subgraph of the list. */
export interface SubgraphListing {
  readonly name: string;
  /** Where the gateway finds it when it runs as a deployable of its own. */
  readonly routingUrl: string;
  /** Absolute path of its contract. */
  readonly schemaPath: string;
}

const form = z.object({
  federation_version: z.union([z.string(), z.number()]).optional(),
  subgraphs: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/),
    z.object({ routing_url: z.url(), schema: z.object({ file: z.string().min(1) }) }),
  ),
});

/** Reads `supergraph.yaml` (rover's layout). @throws Error naming what is wrong with it. */
export async function readSubgraphList(path: string): Promise<SubgraphListing[]> {
  const result = form.safeParse(parseYaml(await readFile(path, 'utf8')));
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`${path} is not a list of subgraphs:\n  ${faults.join('\n  ')}`);
  }
  return Object.entries(result.data.subgraphs).map(([name, { routing_url, schema }]) => ({
    name,
    routingUrl: routing_url,
    schemaPath: resolve(dirname(path), schema.file),
  }));
}
