import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';

/** A field that would let one agent's outage null more than itself. */
export interface NonNullBorder {
  readonly subgraph: string;
  readonly type: string;
  readonly field: string;
}

interface Contract {
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * Finds the non-null fields at which a missing agent would take other agents' data with it:
 * fields of `Query` (each answer may hold several agents' fields), fields whose type is an entity at home in another
 * subgraph, and fields that a subgraph adds to an entity at home elsewhere.
 */
export function findNonNullBorders(subgraphs: readonly Contract[]): NonNullBorder[] {
  const homes = findHomes(subgraphs);
  return subgraphs.flatMap(({ name: subgraph, typeDefs }) =>
    objectTypes(typeDefs).flatMap((node) => {
      const type = node.name.value;
      const isGuest = homes.has(type) && homes.get(type) !== subgraph;
      const keys = keyFields(node);
      const crosses = (field: FieldDefinitionNode): boolean => {
        if (field.type.kind !== Kind.NON_NULL_TYPE || has(field, 'external')) return false;
        const target = homes.get(namedType(field.type));
        if (type === 'Query') return true;
        if (target !== undefined && target !== subgraph) return true;
        return isGuest && !keys.has(field.name.value);
      };
      return (node.fields ?? [])
        .filter(crosses)
        .map((field) => ({ subgraph, type, field: field.name.value }));
    }),
  );
}

/** The subgraph that each entity is at home in: where it is declared in full, first of all where `Query` reaches it. */
function findHomes(subgraphs: readonly Contract[]): Map<string, string> {
  const homes = new Map<string, string>();
  for (const byQuery of [true, false]) {
    for (const { name, typeDefs } of subgraphs) {
      const types = objectTypes(typeDefs);
      const query = types.filter((node) => node.name.value === 'Query').flatMap((node) => node.fields ?? []);
      const reached = new Set(query.map((field) => namedType(field.type)));
      for (const node of types) {
        const type = node.name.value;
        if (!homes.has(type) && isDeclaredInFull(node) && (reached.has(type) || !byQuery))
          homes.set(type, name);
      }
    }
  }
  return homes;
}

function isDeclaredInFull(node: ObjectNode): boolean {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !has(node, 'key') || has(node, 'extends')) return false;
  const keys = keyFields(node);
  const isStub = (node.fields ?? []).every((field) => keys.has(field.name.value) || has(field, 'external'));
  return !isStub;
}

function objectTypes(document: DocumentNode): ObjectNode[] {
  return document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

function keyFields(node: ObjectNode): Set<string> {
  const names = (node.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: args }) => args ?? [])
    .filter(({ name }) => name.value === 'fields')
    .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/[\s{},]+/) : []));
  return new Set(names);
}

function has(node: ObjectNode | FieldDefinitionNode, directive: string): boolean {
  return (node.directives ?? []).some(({ name }) => name.value === directive);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
