import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { checkExpandedSize, checkWrittenSize } from '../limits/document-limits.js';
import type { Limits } from '../limits/limits-config.js';
import { compileCost, findPageSizes, type PageSizeRequest } from '../limits/operation-cost.js';
import { Refusal, refuse } from '../limits/refusal.js';

/** A document that is parsed, limited and validated against one schema, with one of its operations chosen. */
export interface PreparedOperation {
  readonly source: string;
  /** SHA-256 of the source, hexadecimal; what logs call the operation by. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** The name by which it is chosen; undefined when it is the only one of its document. */
  readonly selector: string | undefined;
  readonly trusted: boolean;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly cost: (variables: Readonly<Record<string, unknown>>) => number;
  readonly pageSizes: readonly PageSizeRequest[];
  /** How often it was asked for; the most used are planned again before a new schema goes live. */
  uses: number;
}

interface StoredDocument {
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operations: Map<string, PreparedOperation>;
}

/** Documents kept; one is at most 100 kB. */
const capacity = 1_000;

/** Parsed and validated documents of one schema, the least recently used forgotten first. */
export class OperationStore {
  readonly #public = new Map<string, StoredDocument>();
  /** Apart, so that a client who sends the text of a trusted document is still held to the limits. */
  readonly #trusted = new Map<string, StoredDocument>();

  constructor(
    readonly schema: GraphQLSchema,
    private readonly options: { limits: Limits; introspection: boolean },
  ) {}

  /**
   * Gives the operation that a request means.
   * @param trusted the gateway's own operations: validated, but not limited in size.
   * @throws Refusal for a document that is malformed, invalid or too large, and for an operation that is not in it.
   */
  prepare(source: string, operationName: string | null | undefined, trusted = false): PreparedOperation {
    const stored = this.#recall(source, trusted) ?? this.#admit(source, trusted);
    const name = operationName ?? '';
    const known = stored.operations.get(name);
    if (known !== undefined) {
      known.uses += 1;
      return known;
    }
    const prepared = this.#choose(source, stored, operationName === '' ? undefined : operationName, trusted);
    stored.operations.set(name, prepared);
    return prepared;
  }

  /** The operations most asked for, most used first. */
  mostUsed(count: number): PreparedOperation[] {
    const all = [...this.#public.values(), ...this.#trusted.values()].flatMap(({ operations }) => [
      ...operations.values(),
    ]);
    return all.sort((a, b) => b.uses - a.uses).slice(0, count);
  }

  #admit(source: string, trusted: boolean): StoredDocument {
    const { limits, introspection } = this.options;
    const document = parseWithin(source, trusted ? undefined : limits.tokens);
    if (!trusted) checkWrittenSize(document, limits);
    const rules =
      introspection || trusted ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const errors = validationErrors(this.schema, document, rules, limits.validationErrors);
    const [first, ...rest] = errors.slice(0, limits.validationErrors).map(({ message, locations }) => ({
      // A suggestion would list the schema to somebody who may not see it.
      message: introspection ? message : message.replace(/ Did you mean [\s\S]*$/u, ''),
      ...(locations === undefined ? {} : { locations }),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    }));
    if (first !== undefined) throw new Refusal(400, [first, ...rest]);
    const stored = { hash: hashOf(source), document, operations: new Map<string, PreparedOperation>() };
    this.#keep(trusted ? this.#trusted : this.#public, source, stored);
    return stored;
  }

  #recall(source: string, trusted: boolean): StoredDocument | undefined {
    const documents = trusted ? this.#trusted : this.#public;
    const stored = documents.get(source);
    if (stored === undefined) return undefined;
    // Maps keep insertion order: re-inserting makes the first entry the least recently used.
    documents.delete(source);
    documents.set(source, stored);
    return stored;
  }

  #choose(
    source: string,
    { document, hash }: StoredDocument,
    operationName: string | null | undefined,
    trusted: boolean,
  ): PreparedOperation {
    const operation = chooseOperation(document, operationName);
    const fragments = fragmentsOf(document);
    if (!trusted) checkExpandedSize(operation, fragments, this.options.limits);
    const selectionSets = [
      operation.selectionSet,
      ...[...fragments.values()].map((node) => node.selectionSet),
    ];
    return {
      source,
      hash,
      document,
      operation,
      operationName: operation.name?.value ?? null,
      selector: isOnly(document) ? undefined : operation.name?.value,
      trusted,
      fragments,
      cost: compileCost(this.schema, operation, fragments),
      pageSizes: findPageSizes(selectionSets, operation),
      uses: 1,
    };
  }

  #keep(documents: Map<string, StoredDocument>, source: string, stored: StoredDocument): void {
    documents.set(source, stored);
    if (documents.size <= capacity) return;
    const oldest = documents.keys().next().value;
    if (oldest !== undefined) documents.delete(oldest);
  }
}

/** graphql throws instead of reporting where a subscription's root is included by a variable, which its rules forbid. */
function validationErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: readonly ValidationRule[],
  maxErrors: number,
): readonly GraphQLError[] {
  try {
    return validate(schema, document, rules, { maxErrors });
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function parseWithin(source: string, maxTokens: number | undefined): DocumentNode {
  try {
    return parse(source, maxTokens === undefined ? {} : { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (maxTokens !== undefined && error.message.includes(`more that ${maxTokens} tokens`)) {
      throw refuse(400, 'QUERY_TOO_EXPENSIVE', `At most ${maxTokens} tokens are allowed in a document.`, {
        limit: 'tokens',
        max: maxTokens,
      });
    }
    const { message, locations } = error;
    const extensions = { code: 'GRAPHQL_PARSE_FAILED' };
    throw new Refusal(400, [{ message, ...(locations === undefined ? {} : { locations }), extensions }]);
  }
}

function chooseOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const named = operations.find(({ name }) => name?.value === operationName);
  const only = operations.length === 1 ? operations[0] : undefined;
  const chosen = operationName === null || operationName === undefined ? only : named;
  if (chosen !== undefined) return chosen;
  const message =
    operations.length === 0
      ? 'The document holds no operation.'
      : operationName === null || operationName === undefined
        ? 'The document holds several operations: say which with operationName.'
        : `The document holds no operation named "${operationName}".`;
  throw refuse(400, 'OPERATION_RESOLUTION_FAILURE', message);
}

function isOnly(document: DocumentNode): boolean {
  return document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION).length === 1;
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((node) => [node.name.value, node]));
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}
