/**
 * Writes `__generated__/resolvers-types.ts` of every subgraph from its schema.graphql: `npm run codegen`. With `--check`
 * it writes nothing and fails when a file is not what it would write. A subgraph's optional mappers.json names, per
 * GraphQL type, the TypeScript type its resolvers get (`"MealPlan": "../domain/meal-plan.js#MealPlan"`).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, Kind, parse } from 'graphql';

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
  const declared = new Set(definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
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

const check = process.argv.includes('--check');
const folders = [...readdirSync('subgraphs').map((name) => join('subgraphs', name)), 'gateway/mca'];
let stale = 0;
for (const folder of folders.filter((path) => existsSync(join(path, 'schema.graphql')))) {
  const target = join(folder, '__generated__', 'resolvers-types.ts');
  const content = `/* Generated from schema.graphql by \`npm run codegen\`. Do not edit. */\n${await generate(folder)}`;
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
  stale += 1;
  if (check) {
    console.error(`${target} is not what schema.graphql says: run npm run codegen and commit the result.`);
  } else {
    mkdirSync(join(folder, '__generated__'), { recursive: true });
    writeFileSync(target, content);
    console.log(`wrote ${target}`);
  }
}
if (check && stale > 0) process.exitCode = 1;
