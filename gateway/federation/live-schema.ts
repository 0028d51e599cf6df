import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { SchemaSnapshot } from './schema-snapshot.js';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/**
 * The schema in use, as Apollo Server sees it: a gateway whose snapshot can be replaced between two requests. An
 * operation that began on the old snapshot is executed there to its end.
 */
export class LiveSchema implements GatewayInterface {
  readonly #bySchema = new WeakMap<GraphQLSchema, SchemaSnapshot>();
  readonly #apolloListeners = new Set<SchemaListener>();
  readonly #swapListeners = new Set<(snapshot: SchemaSnapshot) => void>();
  #current: SchemaSnapshot;

  constructor(first: SchemaSnapshot) {
    this.#current = first;
    this.#bySchema.set(first.schema, first);
  }

  get current(): SchemaSnapshot {
    return this.#current;
  }

  /** Puts a snapshot into use, then tells the subscriptions. */
  swap(next: SchemaSnapshot): void {
    this.#bySchema.set(next.schema, next);
    this.#current = next;
    this.#tellApollo();
    for (const listener of this.#swapListeners) listener(next);
  }

  /** Calls `listener` after each swap, until the returned function is called. */
  onSwap(listener: (snapshot: SchemaSnapshot) => void): () => void {
    this.#swapListeners.add(listener);
    return () => this.#swapListeners.delete(listener);
  }

  onSchemaLoadOrUpdate(listener: SchemaListener): () => void {
    this.#apolloListeners.add(listener);
    return () => this.#apolloListeners.delete(listener);
  }

  async load(): Promise<{ executor: Executor }> {
    this.#tellApollo();
    return { executor: (context) => (this.#bySchema.get(context.schema) ?? this.#current).executor(context) };
  }

  async stop(): Promise<void> {
    await this.#current.stop();
  }

  #tellApollo(): void {
    const { schema } = this.#current;
    for (const listener of this.#apolloListeners) listener({ apiSchema: schema, coreSupergraphSdl: '' });
  }
}
