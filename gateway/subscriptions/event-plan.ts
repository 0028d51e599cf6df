import { operationFromDocument } from '@apollo/federation-internals';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { PreparedOperation } from '../federation/operation-store.js';
import type { SchemaSnapshot } from '../federation/schema-snapshot.js';
import { refuse } from '../limits/refusal.js';

/** How a subscription is answered: where its events come from and what is joined to each. */
export interface EventPlan {
  /** The agent that owns the root field. */
  readonly agent: string;
  /** What the planner wrote for that agent; the executor asks for exactly this text. */
  readonly primary: FetchNode;
  /** What is sent to the agent: `primary.operation`, with the event's cursor asked for besides. */
  readonly sourceDocument: DocumentNode;
  readonly sourceQuery: string;
  /** Executed once per event. */
  readonly perEvent: QueryPlan;
  /** Key of the root field in the event. */
  readonly rootKey: string;
  /** True when the event carries its cursor under {@link cursorKey}. */
  readonly hasCursor: boolean;
  /** Variables that say only where to begin, and so do not change what an event's answer is. */
  readonly positionVariables: ReadonlySet<string>;
}

/** Under this key the gateway asks for an event's cursor; it is no part of the client's answer. */
export const cursorKey = 'gatewayCursor';

/** Field of an event that names its position, and the argument that resumes behind one. */
const cursorField = 'cursor';
const positionArgument = 'after';

/**
 * Plans a subscription. Apollo's planner gives the fetch that subscribes and the fetches that join; its executor refuses
 * that kind of plan, but executes the same fetches as a sequence, once per event, when the first is answered by the event.
 * @throws Refusal BAD_USER_INPUT when the root field is skipped.
 */
export function planEvents(snapshot: SchemaSnapshot, prepared: PreparedOperation): EventPlan {
  const operation = withoutSkippedRoots(prepared.operation);
  const root = onlyRootField(operation, prepared);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...prepared.fragments.values()],
  };
  const { planner, apiSchema } = snapshot.planning();
  const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, document));
  const { primary, rest } = split(node);
  const rootKey = root.alias?.value ?? root.name.value;
  const hasCursor = offersCursor(snapshot, root);
  const sourceDocument = hasCursor ? withCursor(parse(primary.operation)) : parse(primary.operation);
  return {
    agent: primary.serviceName,
    primary,
    sourceDocument,
    sourceQuery: hasCursor ? print(sourceDocument) : primary.operation,
    perEvent: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: [primary, ...rest] } },
    rootKey,
    hasCursor,
    positionVariables: positionVariables(document, root),
  };
}

function split(node: QueryPlan['node']): { primary: FetchNode; rest: PlanNode[] } {
  if (node?.kind === 'Fetch') return { primary: node, rest: [] };
  if (node?.kind !== 'Subscription') throw new Error(`no plan for a subscription: ${node?.kind ?? 'empty'}`);
  const { primary, rest } = node;
  if (rest === undefined) return { primary, rest: [] };
  return { primary, rest: rest.kind === 'Sequence' ? rest.nodes : [rest] };
}

/** Conditions at the root are literals (validation sees to it), and the planner would plan for both outcomes of them. */
function withoutSkippedRoots(operation: OperationDefinitionNode): OperationDefinitionNode {
  const keep = (selection: SelectionNode): SelectionNode[] => {
    const directives = selection.directives ?? [];
    if (directives.some(excludes)) return [];
    const others = directives.filter(({ name }) => name.value !== 'include' && name.value !== 'skip');
    return [{ ...selection, directives: others }];
  };
  const selections = operation.selectionSet.selections.flatMap(keep);
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

function excludes({ name, arguments: args }: DirectiveNode): boolean {
  const value = args?.[0]?.value;
  if (value?.kind !== Kind.BOOLEAN) return false;
  return (name.value === 'include' && !value.value) || (name.value === 'skip' && value.value);
}

function onlyRootField(operation: OperationDefinitionNode, { fragments }: PreparedOperation): FieldNode {
  const fields = [...rootFields(operation.selectionSet, fragments)];
  const [field] = fields;
  if (field !== undefined && !field.name.value.startsWith('__')) return field;
  throw refuse(400, 'BAD_USER_INPUT', 'A subscription needs its root field.');
}

function* rootFields(
  selectionSet: SelectionSetNode,
  fragments: PreparedOperation['fragments'],
): Generator<FieldNode> {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* rootFields(selection.selectionSet, fragments);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) yield* rootFields(fragment.selectionSet, fragments);
    }
  }
}

/** Only when the event's type is an object with a cursor that the root field's own agent gives. */
function offersCursor(snapshot: SchemaSnapshot, root: FieldNode): boolean {
  const definition = snapshot.schema.getSubscriptionType()?.getFields()[root.name.value];
  const type = definition === undefined ? undefined : getNamedType(definition.type);
  if (!isObjectType(type)) return false;
  const cursor = type.getFields()[cursorField];
  if (cursor === undefined || !isLeafType(getNamedType(cursor.type))) return false;
  const joins =
    snapshot.planning().supergraph.schema.type(type.name)?.appliedDirectivesOf('join__type') ?? [];
  return joins.length === 1;
}

function withCursor(document: DocumentNode): DocumentNode {
  const extra: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: cursorField },
    alias: { kind: Kind.NAME, value: cursorKey },
  };
  let depth = 0;
  return visit(document, {
    Field: {
      enter(node) {
        depth += 1;
        if (depth > 1 || node.selectionSet === undefined) return undefined;
        const selections = [...node.selectionSet.selections, extra];
        return { ...node, selectionSet: { ...node.selectionSet, selections } };
      },
      leave() {
        depth -= 1;
      },
    },
  });
}

function positionVariables(document: DocumentNode, root: FieldNode): Set<string> {
  const uses = new Map<string, number>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      uses.set(name.value, (uses.get(name.value) ?? 0) + 1);
    },
  });
  const position = root.arguments?.find(({ name }) => name.value === positionArgument)?.value;
  if (position?.kind !== Kind.VARIABLE || uses.get(position.name.value) !== 1) return new Set();
  return new Set([position.name.value]);
}
