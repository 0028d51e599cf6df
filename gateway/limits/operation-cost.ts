import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type FragmentMap = ReadonlyMap<string, FragmentDefinitionNode>;

/** Points of a selection as a function of the variables. */
type Cost = (variables: Variables) => number;

/** Arguments that say how many items a field may return. */
const sizeArguments: ReadonlySet<string> = new Set(['first', 'last', 'limit', 'pageSize']);
/** A list without a size argument is taken to hold this many. */
const usualListSize = 10;
/** A write costs its transaction, outbox and event besides its reads. */
const mutationPoints = 10;
const objectPoints = 1;
const leafPoints = 0;

/**
 * Compiles the static cost of an operation: one point per object that may come back, list sizes multiplied, sizes read
 * from literals and variables; a mutation field costs 10 points more. Leaves are free.
 */
export function compileCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: FragmentMap,
): Cost {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return () => 0;
  const compiler = createCompiler(schema, fragments, new Map(variableDefaults(operation)));
  const perRootField = operation.operation === 'mutation' ? mutationPoints : 0;
  const selection = compiler(operation.selectionSet, root);
  const fixed = perRootField * operation.selectionSet.selections.length;
  return (variables) => fixed + selection(variables);
}

function* variableDefaults(operation: OperationDefinitionNode): Iterable<[string, number]> {
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) yield [variable.name.value, Number(defaultValue.value)];
  }
}

function createCompiler(
  schema: GraphQLSchema,
  fragments: FragmentMap,
  defaults: ReadonlyMap<string, number>,
) {
  const known = new Map<string, Cost>();

  function compileSelection(selectionSet: SelectionSetNode, parent: GraphQLCompositeType): Cost {
    const parts: Cost[] = [];
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) parts.push(compileField(selection, parent));
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = typeNamed(selection.typeCondition?.name.value) ?? parent;
        parts.push(compileSelection(selection.selectionSet, type));
      } else parts.push(compileFragment(selection.name.value, parent));
    }
    return (variables) => {
      let sum = 0;
      for (const part of parts) sum += part(variables);
      return sum;
    };
  }

  function compileFragment(name: string, parent: GraphQLCompositeType): Cost {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    if (fragment === undefined) return () => 0;
    const type = typeNamed(fragment.typeCondition.name.value) ?? parent;
    const cost = compileSelection(fragment.selectionSet, type);
    known.set(name, cost);
    return cost;
  }

  function compileField(field: FieldNode, parent: GraphQLCompositeType): Cost {
    if (field.name.value.startsWith('__')) return () => 0;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) return () => 0;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || field.selectionSet === undefined) return () => leafPoints;
    const size = compileSize(field.arguments ?? [], isListType(getNullableType(definition.type)));
    const below = compileSelection(field.selectionSet, type);
    return (variables) => size(variables) * (objectPoints + below(variables));
  }

  function compileSize(args: readonly ArgumentNode[], isList: boolean): Cost {
    const argument = args.find(({ name }) => sizeArguments.has(name.value));
    const usual = isList ? usualListSize : 1;
    if (argument === undefined) return () => usual;
    if (argument.value.kind === Kind.INT) {
      const size = Math.max(1, Number(argument.value.value));
      return () => size;
    }
    if (argument.value.kind !== Kind.VARIABLE) return () => usual;
    const name = argument.value.name.value;
    return (variables) => {
      const given = variables[name] ?? defaults.get(name);
      return typeof given === 'number' && Number.isFinite(given) ? Math.max(1, given) : usual;
    };
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  return compileSelection;
}

/** One place where a document or a variable says how many items it wants. */
export interface PageSizeRequest {
  readonly argument: string;
  readonly read: (variables: Variables) => unknown;
}

/** Finds all size arguments of an operation and its fragments. */
export function findPageSizes(
  selectionSets: Iterable<SelectionSetNode>,
  operation: OperationDefinitionNode,
): PageSizeRequest[] {
  const defaults = new Map(variableDefaults(operation));
  const found: PageSizeRequest[] = [];
  const walk = (selectionSet: SelectionSetNode): void => {
    for (const selection of selectionSet.selections) {
      if (selection.kind === Kind.FIELD) {
        for (const argument of selection.arguments ?? []) {
          if (sizeArguments.has(argument.name.value)) found.push(readerOf(argument, defaults));
        }
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet !== undefined)
        walk(selection.selectionSet);
    }
  };
  for (const selectionSet of selectionSets) walk(selectionSet);
  return found;
}

function readerOf({ name, value }: ArgumentNode, defaults: ReadonlyMap<string, number>): PageSizeRequest {
  const argument = name.value;
  if (value.kind === Kind.INT) {
    const size = Number(value.value);
    return { argument, read: () => size };
  }
  if (value.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    return { argument, read: (variables) => variables[variable] ?? defaults.get(variable) };
  }
  return { argument, read: () => undefined };
}
