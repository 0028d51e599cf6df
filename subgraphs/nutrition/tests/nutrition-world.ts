import type { ViewerClaims } from '@progressive/access-tokens';
import { createCache, createMemoryStore } from '@progressive/cache';
import { createAgentDatabase, migrate } from '@progressive/database';
import { createPostgresEventBus, createPostgresSignal, eventBusMigrations } from '@progressive/event-bus';
import { createTestDatabase, type TestTemplate } from '@progressive/postgres-embedded';
import type { Subgraph } from '@progressive/subgraph-server';
import { silentLogger } from '@progressive/telemetry';
import { type ExecutionResult, graphql } from 'graphql';
import { createOutsidePages } from '../repositories/outside-pages.js';
import { seedReference } from '../seeds/seed-reference.js';
import { createNutritionSubgraph, nutritionMigrations } from '../subgraph.js';

/** The nutrition agent over a database of its own, with its reference data, and a way to ask it. */
export interface NutritionWorld extends AsyncDisposable {
  readonly subgraph: Subgraph;
  /** Stops the agent and starts it anew over the same database. */
  restart(): Promise<void>;
  readonly databaseUrl: string;
  readonly adminUrl: string;
  /** Moves the clock of the agent. */
  passHours(hours: number): void;
  /** Runs a document as a viewer; fails on errors unless they are wanted. */
  ask<Data = Record<string, unknown>>(
    viewer: ViewerClaims | null,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
  askRaw(
    viewer: ViewerClaims | null,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult>;
}

export const ann = member('ann');
export const bob = member('bob');

function member(name: string): ViewerClaims {
  return {
    userId: `user_${name}`,
    roles: ['member'],
    scopes: [],
    authSessionId: `session_${name}`,
    expiresAt: 4_102_444_800,
  };
}

/** Noon of the tests' today. */
export const now = Date.parse('2026-11-22T12:00:00Z');

/** All migrations and the reference catalogue, loaded once per run. */
const template: TestTemplate = {
  key: 'nutrition',
  prepare: async (urls) => {
    await migrate({ ...urls, agents: [nutritionMigrations, eventBusMigrations] });
    await using database = await createAgentDatabase({ url: urls.url, agent: 'nutrition' });
    await seedReference(database);
  },
};

export async function createNutritionWorld(): Promise<NutritionWorld> {
  let passedMs = 0;
  const database = await createTestDatabase('nutrition', template);
  const eventBus = createPostgresEventBus({ url: database.url });
  const signal = await createPostgresSignal({ url: database.url });
  const cache = await createCache({ store: createMemoryStore() });
  const create = () =>
    createNutritionSubgraph({
      databaseUrl: database.url,
      cache,
      eventBus,
      signal,
      logger: silentLogger,
      clock: () => now + passedMs,
      planningThreads: 1,
      outsidePages: createOutsidePages({ allowLoopback: true }),
    });
  let subgraph = await create();
  await subgraph.start();
  const askRaw: NutritionWorld['askRaw'] = async (viewer, source, variableValues = {}) =>
    (await graphql({
      schema: subgraph.schema,
      source,
      variableValues,
      contextValue: subgraph.createContext({ viewer, requestId: 'test' }),
    })) as ExecutionResult;
  return {
    get subgraph() {
      return subgraph;
    },
    async restart() {
      await subgraph[Symbol.asyncDispose]();
      subgraph = await create();
      await subgraph.start();
    },
    databaseUrl: database.url,
    adminUrl: database.adminUrl,
    passHours(hours) {
      passedMs += hours * 3_600_000;
    },
    askRaw,
    ask: async <Data>(viewer: ViewerClaims | null, document: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await askRaw(viewer, document, variables);
      if (errors?.[0]) throw errors[0];
      return JSON.parse(JSON.stringify(data)) as Data;
    },
    async [Symbol.asyncDispose]() {
      await subgraph[Symbol.asyncDispose]();
      await signal[Symbol.asyncDispose]();
      await eventBus[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** A brief with nothing wished. */
export const plainBrief = {
  negotiationId: 'negotiation-1',
  startDate: '2026-11-23',
  horizonDays: 7,
  body: { birthDate: '1991-04-12', sex: 'FEMALE', heightCm: 168, weightKg: 66 },
  currency: 'USD',
  foodMoneyCap: 9000,
  diets: [] as string[],
  excludedAllergens: [] as string[],
  excludedFoods: [] as string[],
  dislikedFoods: [] as string[],
  likedFoods: [] as string[],
  slots: [] as string[],
  highProtein: false,
};
