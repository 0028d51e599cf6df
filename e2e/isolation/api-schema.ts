import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLField, GraphQLSchema, OperationTypeNode } from 'graphql';

/** One field that a client may begin with. */
export interface RootField {
  readonly operation: OperationTypeNode;
  readonly field: GraphQLField<unknown, unknown>;
}

/** The schema that clients see, from the composed supergraph: without `_entities`, `_service` and join directives. */
export function readApiSchema(): GraphQLSchema {
  const sdl = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
  return Supergraph.build(sdl, { validateSupergraph: false }).apiSchema().toGraphQLJSSchema();
}

/** Every field that an operation can begin with. */
export function rootFields(schema: GraphQLSchema): RootField[] {
  const operations = ['query', 'mutation', 'subscription'] as OperationTypeNode[];
  return operations.flatMap((operation) =>
    Object.values(schema.getRootType(operation)?.getFields() ?? {}).map((field) => ({ operation, field })),
  );
}
