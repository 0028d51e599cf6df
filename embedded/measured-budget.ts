import type { ViewerClaims } from '@progressive/access-tokens';
import { budgetMigrations, createBudgetSubgraph } from '@progressive/budget/subgraph';
import { createCache, createMemoryStore } from '@progressive/cache';
import { migrate } from '@progressive/database';
import { createPostgresEventBus, createPostgresSignal, eventBusMigrations } from '@progressive/event-bus';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { createDisposal } from '@progressive/subgraph-server';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';

/** One person's way to the budget agent. */
export interface BudgetCaller {
  readonly userId: string;
  /** Runs a document. @throws the first error of the answer. */
  ask<Data>(source: string, variables: Record<string, unknown>): Promise<Data>;
  /** Runs `field(input: $input)` with an input of `type`. @throws Error when it is refused. */
  mutate<Answer>(field: string, type: string, fields: string, input: object): Promise<Answer>;
}

/** The budget agent over its contract and a PostgreSQL of its own, for programs that measure it. */
export interface MeasuredBudget extends AsyncDisposable {
  /** A person who may use it for a day. */
  as(userId: string): BudgetCaller;
}

/** Opens the agent on a fresh database. @param name of the database. @param clock the agent's, in ms since 1970. */
export async function openMeasuredBudget(name: string, clock: () => number): Promise<MeasuredBudget> {
  const opened = createDisposal();
  const database = opened.use(
    await createTestDatabase(name, {
      key: 'budget',
      prepare: (urls) => migrate({ ...urls, agents: [budgetMigrations, eventBusMigrations] }),
    }),
  );
  const budget = opened.use(
    await createBudgetSubgraph({
      databaseUrl: database.url,
      cache: await createCache({ store: createMemoryStore() }),
      eventBus: opened.use(createPostgresEventBus({ url: database.url })),
      signal: opened.use(await createPostgresSignal({ url: database.url })),
      logger: silentLogger,
      clock,
    }),
  );
  return {
    as(userId) {
      const expiresAt = Date.now() / 1000 + 86_400;
      const viewer: ViewerClaims = {
        userId,
        roles: ['member'],
        scopes: [],
        authSessionId: 'measure',
        expiresAt,
      };
      const ask = async <Data>(source: string, variableValues: Record<string, unknown>) => {
        const contextValue = budget.createContext({ viewer, requestId: 'measure' });
        const { data, errors } = await graphql({
          schema: budget.schema,
          source,
          variableValues,
          contextValue,
        });
        if (errors?.[0] !== undefined) throw errors[0];
        return data as Data;
      };
      const mutate = async <Answer>(field: string, type: string, fields: string, input: object) => {
        const source = `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} ... on Refusal { code message } } }`;
        const data = await ask<Record<string, { code?: string; message?: string }>>(source, { input });
        const answer = data[field];
        if (answer?.code !== undefined) throw new Error(`${field}: ${answer.code} ${answer.message}`);
        return answer as Answer;
      };
      return { userId, ask, mutate };
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}
