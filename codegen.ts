/**
 * Writes `__generated__/resolvers-types.ts` of every subgraph from its schema.graphql, and the web page's typed operations
 * from its .graphql files and supergraph.graphql: `npm run codegen`. With `--check`
 * it writes nothing and fails when a file is not what it would write. A subgraph's optional mappers.json names, per
 * GraphQL type, the TypeScript type its resolvers get (`"MealPlan": "../domain/meal-plan.js#MealPlan"`).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  printSchema,
  visit,
} from 'graphql';

const federationDirectives = `
  scalar FieldSet
  directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @requires(fields: FieldSet!) on FIELD_DEFINITION
  directive @provides(fields: FieldSet!) on FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @tag(name: String!) repeatable on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @override(from: String!) on FIELD_DEFINITION
  directive @extends on OBJECT | INTERFACE
`;

const config = {
  federation: true,
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  contextType: '../context.js#Context',
  scalars: { Date: 'string', DateTime: { input: 'string', output: 'Date | string' }, FieldSet: 'string' },
  emitLegacyCommonJSImports: false,
  mapperTypeSuffix: 'Model',
};

async function generate(folder: string): Promise<string> {
  const document = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'));
  const definitions = document.definitions.filter((node) => node.kind !== Kind.SCHEMA_EXTENSION);
  const declared = new Set(
    definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])),
  );
  const extras = parse(federationDirectives).definitions.filter(
    (node) => !('name' in node && node.name !== undefined && declared.has(node.name.value)),
  );
  const schemaDocument = { ...document, definitions: [...extras, ...definitions.map(asDefinition)] };
  const mappersFile = join(folder, 'mappers.json');
  const mappers = existsSync(mappersFile) ? JSON.parse(readFileSync(mappersFile, 'utf8')) : {};
  return codegen({
    filename: 'resolvers-types.ts',
    schema: schemaDocument,
    schemaAst: buildASTSchema(schemaDocument),
    documents: [],
    plugins: [{ typescript: { ...config } }, { resolvers: { ...config, mappers } }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    config: {},
  });
}

/** `extend type User` stands for an entity of another agent; here it is a type like any other. */
function asDefinition<Node extends { readonly kind: string }>(node: Node): Node {
  return node.kind === Kind.OBJECT_TYPE_EXTENSION ? { ...node, kind: Kind.OBJECT_TYPE_DEFINITION } : node;
}

/** All .graphql files below a folder, in a stable order. */
function operationFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => join(folder, name));
}

/** Types of the web page's operations, and each operation as a typed document with the fragments it uses. */
async function generateOperations(): Promise<string> {
  const supergraph = Supergraph.build(readFileSync('supergraph.graphql', 'utf8'), {
    validateSupergraph: false,
  });
  const apiSchema = parse(printSchema(supergraph.apiSchema().toGraphQLJSSchema()));
  const documents = operationFiles('web/src').map((location) => ({
    location,
    document: parse(readFileSync(location, 'utf8'), { noLocation: true }),
  }));
  const scalars = { Date: 'string', DateTime: 'string' };
  const types = await codegen({
    filename: 'operations.ts',
    schema: apiSchema,
    schemaAst: buildASTSchema(apiSchema),
    documents,
    plugins: [
      {
        operations: {
          scalars,
          enumsAsTypes: true,
          useTypeImports: true,
          avoidOptionals: { field: true },
          nonOptionalTypename: false,
          skipTypename: true,
          maybeValue: 'T | null',
        },
      },
    ],
    pluginMap: { operations: operationsPlugin },
    config: {},
  });
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const constants = definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.name === undefined) return [];
    const name = node.name.value;
    const suffix = `${node.operation[0]?.toUpperCase()}${node.operation.slice(1)}`;
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [node, ...usedFragments(node, fragments)],
    };
    return [
      `export const ${name}Document = ${JSON.stringify(document)} as unknown as TypedDocumentNode<${name}${suffix}, ${name}${suffix}Variables>;`,
    ];
  });
  return `import type { TypedDocumentNode } from 'urql';\n${types}\n${constants.join('\n')}\n`;
}

/** The fragments an operation spreads, also through other fragments. */
function usedFragments(
  node: DocumentNode['definitions'][number],
  known: ReadonlyMap<string, FragmentDefinitionNode>,
) {
  const used = new Set<FragmentDefinitionNode>();
  const follow = (from: DocumentNode['definitions'][number]) => {
    visit(from, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(node);
  return used;
}

const check = process.argv.includes('--check');
let stale = 0;

function write(target: string, source: string, content: string): void {
  const text = `/* Generated from ${source} by \`npm run codegen\`. Do not edit. */\n${content}`;
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  stale += 1;
  if (check) {
    console.error(`${target} is not what ${source} says: run npm run codegen and commit the result.`);
    return;
  }
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${target}`);
}

const folders = [...readdirSync('subgraphs').map((name) => join('subgraphs', name)), 'gateway/mca'];
for (const folder of folders.filter((path) => existsSync(join(path, 'schema.graphql')))) {
  write(join(folder, '__generated__', 'resolvers-types.ts'), 'schema.graphql', await generate(folder));
}
if (existsSync('supergraph.graphql')) {
  write(
    'web/src/__generated__/operations.ts',
    'the .graphql files and supergraph.graphql',
    await generateOperations(),
  );
}
if (check && stale > 0) process.exitCode = 1;
