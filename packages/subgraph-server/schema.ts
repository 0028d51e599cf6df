import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import { dateScalar, dateTimeScalar } from './scalars.js';

type ResolverMap = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

/**
 * An agent's executable schema from its `schema.graphql`, built when it is first asked for: composing and checking it
 * takes longer than opening the door, which needs none.
 * @param schemaPath path of the contract. @param resolvers by type and field; the scalars are ours.
 * @returns the schema, the same each time; throws when the contract is no valid federation schema or a resolver names
 * a field that is not in it.
 */
export function agentSchema(schemaPath: string, resolvers: object): () => GraphQLSchema {
  let schema: GraphQLSchema | undefined;
  return () => {
    schema ??= build(schemaPath, resolvers);
    return schema;
  };
}

function build(schemaPath: string, resolvers: object): GraphQLSchema {
  const typeDefs = parse(readFileSync(schemaPath, 'utf8'));
  const declared = new Set(
    typeDefs.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])),
  );
  const scalars = Object.fromEntries(
    Object.entries({ Date: dateScalar, DateTime: dateTimeScalar }).filter(([name]) => declared.has(name)),
  );
  return buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as ResolverMap }]);
}
