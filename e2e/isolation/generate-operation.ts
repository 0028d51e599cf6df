import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Lexer,
  parse,
  Source,
  TokenKind,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RootField } from './api-schema.js';
import { fill, type KnownValues } from './fill-input.js';

/** A document of one root field; a selection that is too large for one document is spread over several. */
export interface GeneratedOperation extends RootField {
  readonly documents: readonly string[];
  /** Asks for as little as possible. */
  readonly short: string;
}

const depthLimit = 3;
/** The gateway's limits: tokens, fields and cost of one operation. */
const limits = { tokens: 1_000, fields: 2_000, cost: 5_000 } as const;
/** What the gateway takes a list without a page size to hold, and what it adds for a mutation. */
const [usualListSize, mutationCost] = [10, 10];

/**
 * Generates the documents of a root field: all fields that need no arguments, to three levels, within the limits.
 * @throws Error when the field cannot be generated.
 */
export function generate(schema: GraphQLSchema, root: RootField): GeneratedOperation {
  const type = getNamedType(root.field.type);
  const short = documentOf(root, isCompositeType(type) ? ['__typename'] : []);
  const documents = isCompositeType(type) ? split(schema, root, type) : [short];
  for (const document of [...documents, short]) {
    const errors = validate(schema, parse(document));
    if (errors.length > 0) throw new Error(`${root.field.name}: ${errors.map(String).join('\n')}`);
  }
  return { ...root, documents, short };
}

/** The variables of an operation: every argument filled. */
export function variablesOf({ field }: RootField, known: KnownValues): Record<string, unknown> {
  const given = field.args.filter((arg) => isNonNullType(arg.type) || arg.name in known);
  return Object.fromEntries(given.map((arg) => [arg.name, fill(arg.type, arg.name, known)]));
}

function split(schema: GraphQLSchema, root: RootField, type: GraphQLCompositeType): string[] {
  const admit = (depth: number, names: readonly string[]): string[] => {
    const document = documentOf(
      root,
      selections(schema, type, depth, (name) => names.includes(name)),
    );
    if (isWithinLimits(schema, document)) return [document];
    const middle = names.length / 2;
    if (names.length > 1)
      return [names.slice(0, middle), names.slice(middle)].flatMap((half) => admit(depth, half));
    if (depth > 1) return admit(depth - 1, names);
    throw new Error(`${root.field.name} cannot be asked for within the limits`);
  };
  return admit(depthLimit, topNames(schema, type));
}

function isWithinLimits(schema: GraphQLSchema, document: string): boolean {
  const lexer = new Lexer(new Source(document));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  let [fields, size, cost] = [0, 1, mutationCost];
  const typeInfo = new TypeInfo(schema);
  const sizeHere = () => {
    const type = typeInfo.getType();
    return type !== null && type !== undefined && isListType(getNullableType(type)) ? usualListSize : 1;
  };
  const visitor = {
    enter({ selectionSet }: FieldNode) {
      fields += 1;
      if (selectionSet === undefined) return;
      size *= sizeHere();
      cost += size;
    },
    leave({ selectionSet }: FieldNode) {
      if (selectionSet !== undefined) size /= sizeHere();
    },
  };
  visit(parse(document), visitWithTypeInfo(typeInfo, { Field: visitor }));
  return tokens < limits.tokens && fields < limits.fields && cost < limits.cost;
}

function documentOf({ operation, field }: RootField, selected: readonly string[]): string {
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = selected.length === 0 ? '' : ` { ${selected.join(' ')} }`;
  return args === ''
    ? `${operation} { ${field.name}${selection} }`
    : `${operation} (${variables}) { ${field.name}(${args})${selection} }`;
}

function topNames(schema: GraphQLSchema, type: GraphQLCompositeType): string[] {
  return membersOf(schema, type).flatMap((member) =>
    Object.values(member.getFields())
      .filter(isWithoutArguments)
      .map((field) => `${member.name}.${field.name}`),
  );
}

function membersOf(schema: GraphQLSchema, type: GraphQLCompositeType) {
  return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
}

/** Selected fields of a composite type; `keep` filters those of the first level. */
function selections(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  keep: (name: string) => boolean = () => true,
): string[] {
  const parts = membersOf(schema, type).map((member) => {
    const fields = Object.values(member.getFields())
      .filter((field) => isWithoutArguments(field) && keep(`${member.name}.${field.name}`))
      .map((field) => selection(schema, field.name, field.type, depth))
      .filter((field) => field !== '');
    if (fields.length === 0 || isObjectType(type)) return fields.join(' ');
    return `... on ${member.name} { ${fields.join(' ')} }`;
  });
  return ['__typename', ...parts.filter((part) => part !== '')];
}

function selection(schema: GraphQLSchema, name: string, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return name;
  // Pages, edges and amounts are no depth of their own: what they hold or belong to is.
  const below = /^Money$|(Connection|Edge)$/.test(named.name) ? depth : depth - 1;
  return below < 1 ? '' : `${name} { ${selections(schema, named, below).join(' ')} }`;
}

function isWithoutArguments(field: GraphQLField<unknown, unknown>): boolean {
  return !field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
}
