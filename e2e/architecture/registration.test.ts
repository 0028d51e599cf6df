import { cacheStrategies } from '@progressive/cache';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { deployedAgents, filesBelow, listedSubgraphs, read } from './repository.js';

const agents = deployedAgents();

describe('every agent of supergraph.yaml is registered everywhere', () => {
  it('has its contract where the layout says', () => {
    for (const { name, schemaFile, routingUrl } of listedSubgraphs()) {
      const home = name === 'mca' ? 'gateway/mca' : `subgraphs/${name}`;
      expect(schemaFile).toBe(`./${home}/schema.graphql`);
      expect(new URL(routingUrl).hostname).toBe(name === 'mca' ? 'gateway' : name);
    }
  });

  it.each(agents)('%s runs in the embedded default', (agent) => {
    const list = read('embedded/subgraphs.ts');
    expect(list).toContain(`'@progressive/${agent}/subgraph'`);
    expect(list).toMatch(new RegExp(`agents: \\[[^\\]]*\\b${agent}\\b`));
    expect(list).toContain(`${agent}Migrations`);
  });

  it.each(agents)('%s is in the catalogue of the Master Control Agent', (agent) => {
    expect(read('gateway/mca/agent-catalogue.ts')).toContain(`agent: '${agent}'`);
  });

  it.each(agents)('%s is compiled with the rest', (agent) => {
    const { references } = JSON.parse(read('tsconfig.json')) as { references: { path: string }[] };
    expect(references.map(({ path }) => path)).toContain(`subgraphs/${agent}`);
  });

  it.each([...agents, 'gateway'])('%s is deployed to Kubernetes, in both overlays', (agent) => {
    const kinds = filesBelow(`k8s/base/${agent}`)
      .filter((path) => !path.endsWith('kustomization.yaml'))
      .flatMap((path) =>
        parseAllDocuments(read(path)).map((document) => (document.toJS() as { kind: string }).kind),
      );
    expect(kinds).toEqual(expect.arrayContaining(['Deployment', 'Service']));
    expect(read('k8s/base/kustomization.yaml')).toContain(`- ${agent}\n`);
  });

  it.each([...agents, 'gateway'])('%s has its image repository in Terraform', (agent) => {
    expect(read('terraform/services.auto.tfvars')).toContain(`"${agent}"`);
  });
});

describe('events that make cached data stale', () => {
  const announced = agents.map((agent) => read(`subgraphs/${agent}/events.ts`)).join('\n');
  it.each(Object.values(cacheStrategies).flatMap(({ invalidatedBy }) => [...invalidatedBy]))(
    '%s is announced by its agent',
    (type) => expect(announced).toContain(`'${type}'`),
  );
});
