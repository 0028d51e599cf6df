import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { composeSupergraph } from '@progressive/gateway/composition';
import {
  type DefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { deployedAgents, listedSubgraphs, read, root } from './repository.js';

const subgraphs = listedSubgraphs().map(({ name, routingUrl, schemaFile }) => ({
  name,
  url: routingUrl,
  sdl: read(schemaFile),
}));

describe('the contracts of the agents', () => {
  it.each(deployedAgents().filter((agent) => agent !== 'identity'))(
    '%s repeats the words of the negotiation to the letter',
    (agent) => {
      const block = read('docs/negotiation.graphql')
        .replace(/^#.*\n/gm, '')
        .trim();
      expect(block.length).toBeGreaterThan(2_000);
      expect(read(`subgraphs/${agent}/schema.graphql`).includes(block)).toBe(true);
    },
  );

  it.each(subgraphs)('$name describes every type, field, argument and value', ({ sdl }) => {
    const definitions = parse(sdl).definitions;
    const inputs = new Set(definitions.filter(isInput).map((node) => node.name.value));
    expect(definitions.flatMap((node) => undescribed(node, inputs))).toEqual([]);
  });

  it('fit together, and fields that cross a border may be null', () => {
    expect(composeSupergraph(subgraphs)).toBe(read('supergraph.graphql'));
  });

  it('do not null an answer when a border is made non-null', () => {
    const broken = subgraphs.map((subgraph) =>
      subgraph.name === 'identity'
        ? { ...subgraph, sdl: subgraph.sdl.replace('  viewer: User\n', '  viewer: User!\n') }
        : subgraph,
    );
    expect(() => composeSupergraph(broken)).toThrow(/Query\.viewer must be nullable/);
  });
});

describe('what the Master Control Agent asks', async () => {
  const operations = await readOperations();
  const api = Supergraph.build(read('supergraph.graphql'), { validateSupergraph: false })
    .apiSchema()
    .toGraphQLJSSchema();

  it('is a good number of operations', () => {
    expect(operations.length).toBeGreaterThanOrEqual(11);
  });

  it.each(operations)('$name is valid against the composed supergraph', ({ document }) => {
    expect(validate(api, parse(document)).map((error) => error.message)).toEqual([]);
  });
});

interface NamedOperation {
  readonly name: string;
  readonly document: string;
}

const agents = ['nutrition', 'workout', 'budget'] as const;

/** Calls of the operations that are built for given agents; a new one must be added here. */
const built: Readonly<Record<string, (make: (...args: never[]) => NamedOperation) => NamedOperation[]>> = {
  collectOffers: (make) =>
    [[...agents], ...agents.map((agent) => [agent])].map((asked) => make(...([asked] as never[]))),
  endReservation: (make) =>
    agents.flatMap((agent) => ['commit', 'release'].map((how) => make(...([agent, how] as never[])))),
};

async function readOperations(): Promise<NamedOperation[]> {
  const folder = join(root, 'gateway/mca/operations');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const modules = await Promise.all(
    files.map(async (file) => (await import(join(folder, file))) as Record<string, unknown>),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]) => {
      if (typeof value !== 'function') return [value as NamedOperation];
      const calls = built[name];
      if (calls === undefined) throw new Error(`say in this test how ${name} is called`);
      return calls(value as (...args: never[]) => NamedOperation);
    });
}

function isInput(node: DefinitionNode) {
  return node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
}

/** Names of what has no description. An `id`, and an argument whose input type is described, speak for themselves. */
function undescribed(node: DefinitionNode, inputs: ReadonlySet<string>): string[] {
  if (!('name' in node) || node.name === undefined || node.kind === Kind.DIRECTIVE_DEFINITION) return [];
  const type = node.name.value;
  const speaks = ({ name, type: of }: InputValueDefinitionNode) =>
    name.value === 'id' || inputs.has(named(of));
  const isKnown = /^(Query|Mutation|Subscription)$/.test(type) || node.kind.endsWith('Extension');
  const own = isKnown || ('description' in node && node.description !== undefined) ? [] : [type];
  const values = 'values' in node ? (node.values ?? []) : [];
  const fields = 'fields' in node ? (node.fields ?? []) : [];
  const parts = [...values, ...fields].flatMap((part) => {
    const given = 'arguments' in part ? (part.arguments ?? []) : [];
    return [
      ...(part.description === undefined ? [`${type}.${part.name.value}`] : []),
      ...given
        .filter((argument) => argument.description === undefined && !speaks(argument))
        .map((argument) => `${type}.${part.name.value}(${argument.name.value})`),
    ];
  });
  return [...own, ...parts];
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}
