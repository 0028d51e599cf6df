import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Limits } from './limits-config.js';
import { overLimit } from './refusal.js';

/** Size of a selection after its fragments are expanded. */
interface SelectionSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

/**
 * Checks what can be counted without the schema, before validation spends time on the document.
 * @throws Refusal QUERY_TOO_EXPENSIVE for too many directives or aliases as written.
 */
export function checkWrittenSize(document: DocumentNode, limits: Limits): void {
  let directives = 0;
  let aliases = 0;
  visit(document, {
    Directive: () => {
      directives += 1;
    },
    Field: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
  });
  if (directives > limits.directives) {
    throw overLimit(
      'directives',
      limits.directives,
      directives,
      `At most ${limits.directives} directives are allowed.`,
    );
  }
  if (aliases > limits.aliases) {
    throw overLimit('aliases', limits.aliases, aliases, `At most ${limits.aliases} aliases are allowed.`);
  }
}

/**
 * Checks the operation with its fragments expanded. Each fragment is measured once, so that fragments that spread one
 * another twice (2^n fields) cost nothing to refuse. Fragment cycles must have been refused before.
 * @throws Refusal QUERY_TOO_EXPENSIVE naming the limit.
 */
export function checkExpandedSize(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  limits: Limits,
): void {
  const roots = countRootFields(operation.selectionSet, fragments);
  if (roots > limits.rootFields) {
    throw overLimit(
      'rootFields',
      limits.rootFields,
      roots,
      `At most ${limits.rootFields} root fields are allowed.`,
    );
  }
  const size = measure(operation.selectionSet, fragments, new Map());
  const checks = [
    ['depth', size.depth, limits.depth, 'levels'],
    ['fields', size.fields, limits.fields, 'fields'],
    ['aliases', size.aliases, limits.aliases, 'aliases'],
  ] as const;
  for (const [limit, actual, max, unit] of checks) {
    if (actual > max)
      throw overLimit(limit, max, actual, `At most ${max} ${unit} are allowed in one operation.`);
  }
}

function countRootFields(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  let count = 0;
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      count += countRootFields(selection.selectionSet, fragments);
    else {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) count += countRootFields(fragment.selectionSet, fragments);
    }
    if (count > 10_000) return count;
  }
  return count;
}

function measure(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, SelectionSize>,
): SelectionSize {
  let depth = 0;
  let fields = 0;
  let aliases = 0;
  for (const selection of selectionSet.selections) {
    let size: SelectionSize;
    if (selection.kind === Kind.FIELD) {
      // Introspection has a fixed shape of its own and is refused or allowed as a whole.
      if (selection.name.value === '__schema' || selection.name.value === '__type') continue;
      const inner = selection.selectionSet;
      const below =
        inner === undefined ? { depth: 0, fields: 0, aliases: 0 } : measure(inner, fragments, known);
      const alias = selection.alias === undefined ? 0 : 1;
      size = { depth: below.depth + 1, fields: below.fields + 1, aliases: below.aliases + alias };
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      size = measure(selection.selectionSet, fragments, known);
    } else {
      size = measureFragment(selection.name.value, fragments, known);
    }
    depth = Math.max(depth, size.depth);
    fields += size.fields;
    aliases += size.aliases;
  }
  return { depth, fields, aliases };
}

function measureFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, SelectionSize>,
): SelectionSize {
  const before = known.get(name);
  if (before !== undefined) return before;
  const fragment = fragments.get(name);
  const size =
    fragment === undefined
      ? { depth: 0, fields: 0, aliases: 0 }
      : measure(fragment.selectionSet, fragments, known);
  known.set(name, size);
  return size;
}
