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
  const compiler = new CostCompiler(schema, fragments, new Map(variableDefaults(operation)));
  const perRootField = operation.operation === 'mutation' ? mutationPoints : 0;
  const selection = compiler.selection(operation.selectionSet, root);
  const fixed = perRootField * operation.selectionSet.selections.length;
  return (variables) => fixed + selection(variables);
}

function* variableDefaults(operation: OperationDefinitionNode): Iterable<[string, number]> {
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.INT) yield [variable.name.value, Number(defaultValue.value)];
  }
}

class CostCompiler {
  readonly #known = new Map<string, Cost>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: FragmentMap,
    private readonly defaults: ReadonlyMap<string, number>,
  ) {}

  selection(selectionSet: SelectionSetNode, parent: GraphQLCompositeType): Cost {
    const parts = selectionSet.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value, parent);
      const type = this.#typeNamed(selection.typeCondition?.name.value) ?? parent;
      return this.selection(selection.selectionSet, type);
    });
    return (variables) => {
      let sum = 0;
      for (const part of parts) sum += part(variables);
      return sum;
    };
  }

  #fragment(name: string, parent: GraphQLCompositeType): Cost {
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return () => 0;
    const type = this.#typeNamed(fragment.typeCondition.name.value) ?? parent;
    const cost = this.selection(fragment.selectionSet, type);
    this.#known.set(name, cost);
    return cost;
  }

  #field(field: FieldNode, parent: GraphQLCompositeType): Cost {
    if (field.name.value.startsWith('__')) return () => 0;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) return () => 0;
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || field.selectionSet === undefined) return () => leafPoints;
    const size = this.#size(field.arguments ?? [], isListType(getNullableType(definition.type)));
    const below = this.selection(field.selectionSet, type);
    return (variables) => size(variables) * (objectPoints + below(variables));
  }

  #size(args: readonly ArgumentNode[], isList: boolean): Cost {
    const argument = args.find(({ name }) => sizeArguments.has(name.value));
    const usual = isList ? usualListSize : 1;
    if (argument === undefined) return () => usual;
    const { read } = readerOf(argument, this.defaults);
    return (variables) => {
      const given = read(variables);
      return typeof given === 'number' && Number.isFinite(given) ? Math.max(1, given) : usual;
    };
  }

  #typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
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
