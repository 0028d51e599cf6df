import type { ViewerClaims } from '@progressive/access-tokens';
import { createCache, createMemoryStore } from '@progressive/cache';
import { migrate } from '@progressive/database';
import {
  createPostgresEventBus,
  createPostgresSignal,
  type EventBus,
  eventBusMigrations,
} from '@progressive/event-bus';
import { createTestDatabase } from '@progressive/postgres-embedded';
import type { Subgraph } from '@progressive/subgraph-server';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { Client } from 'pg';
import { budgetMigrations, createBudgetSubgraph } from '../subgraph.js';

/** What a test reads of an answer; the shape of it is the test's own. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

/** The budget agent over a database of its own, at a time that the test sets. */
export interface RunningBudget extends AsyncDisposable {
  readonly budget: Subgraph;
  readonly bus: EventBus;
  readonly databaseUrl: string;
  readonly sql: Client;
  /** The agent's clock. */
  setTime(time: string): void;
  somebody(): ViewerClaims;
  run<Data = Answer>(viewer: ViewerClaims | null, source: string, variables?: object): Promise<Data>;
  /** Runs `field(input: $input)`. */
  mutate(viewer: ViewerClaims, field: string, fields: string, input: object): Promise<Answer>;
  /** Reads fields of the viewer's own User. */
  user(viewer: ViewerClaims, fields: string): Promise<Answer>;
  openAccount(viewer: ViewerClaims, name: string, currency?: string): Promise<string>;
  /** Writes entries straight into the ledger, as fast as a test needs a history. */
  addHistory(viewer: ViewerClaims, accountId: string, entries: readonly HistoryEntry[]): Promise<void>;
  key(): string;
}

export interface HistoryEntry {
  readonly date: string;
  readonly amountMinor: number;
  readonly description: string;
  readonly category: string;
}

/** Starts the agent. @param name of the database. */
export async function startBudget(name: string, time: string): Promise<RunningBudget> {
  let now = Date.parse(time);
  let [people, keys] = [0, 0];
  const database = await createTestDatabase(name, {
    key: 'budget',
    prepare: (urls) => migrate({ ...urls, agents: [budgetMigrations, eventBusMigrations] }),
  });
  const bus = createPostgresEventBus({ url: database.url });
  const signal = await createPostgresSignal({ url: database.url });
  const budget = await createBudgetSubgraph({
    databaseUrl: database.url,
    cache: await createCache({ store: createMemoryStore() }),
    eventBus: bus,
    signal,
    logger: silentLogger,
    clock: () => now,
    poolSize: 10,
  });
  const sql = new Client({ connectionString: database.adminUrl });
  await sql.connect();
  await sql.query('SET search_path TO budget');
  const run = async <Data = Answer>(viewer: ViewerClaims | null, source: string, variables: object = {}) => {
    const { data, errors } = await graphql({
      schema: budget.schema,
      source,
      variableValues: { ...variables },
      contextValue: budget.createContext({ viewer, requestId: 'test' }),
    });
    if (errors !== undefined) throw new Error(errors[0]?.message);
    return JSON.parse(JSON.stringify(data)) as Data;
  };
  const mutate: RunningBudget['mutate'] = async (viewer, field, fields, input) => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const known = budget.schema.getMutationType()?.getFields()[field]?.args[0]?.type ?? `${type}!`;
    const source = `mutation ($input: ${String(known)}) { ${field}(input: $input) { __typename ... on Refusal { code message wishes waysOut } ${fields} } }`;
    return (await run(viewer, source, { input }))[field];
  };
  const key = () => `key-${(keys += 1)}`;
  return {
    budget,
    bus,
    databaseUrl: database.url,
    sql,
    setTime: (at) => {
      now = Date.parse(at);
    },
    somebody: () => ({
      userId: `user_${name}_${(people += 1)}`,
      roles: ['member'],
      scopes: [],
      authSessionId: 'session',
      expiresAt: now / 1000 + 600,
    }),
    run,
    mutate,
    user: async (viewer, fields) => {
      const source = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${fields} } } }`;
      const refs = [{ __typename: 'User', id: viewer.userId }];
      return (await run(viewer, source, { refs }))._entities[0];
    },
    openAccount: async (viewer, account, currency = 'USD') => {
      const opening = { amountMinor: 0, currency };
      const input = { name: account, kind: 'BANK', opening, idempotencyKey: key() };
      const answer = await mutate(
        viewer,
        'openLedgerAccount',
        '... on LedgerAccountSaved { account { id } }',
        input,
      );
      return answer.account.id;
    },
    addHistory: async (viewer, accountId, entries) => {
      const { currency } = (
        await sql.query('SELECT currency FROM budget.ledger_account WHERE id = $1', [accountId])
      ).rows[0];
      await sql.query(
        `INSERT INTO budget.ledger_entry (id, user_id, account_id, date, amount_minor, currency, description, category,
           category_by, category_confidence, merchant_key)
         SELECT 'ledgerentry_' || gen_random_uuid(), $1, $2, e.date::date, e."amountMinor", $3, e.description, e.category,
           'CLASSIFIER', 0.9, lower(e.description)
         FROM jsonb_to_recordset($4) AS e(date text, "amountMinor" bigint, description text, category text)`,
        [viewer.userId, accountId, currency, JSON.stringify(entries)],
      );
    },
    key,
    async [Symbol.asyncDispose]() {
      await sql.end();
      await budget[Symbol.asyncDispose]();
      await signal[Symbol.asyncDispose]();
      await bus[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** Dates of a day of consecutive months: `monthly('2026-01', 3, 15)`. */
export function monthly(firstMonth: string, months: number, day: number): string[] {
  const [year = 0, month = 0] = firstMonth.split('-').map(Number);
  return Array.from({ length: months }, (_, index) =>
    new Date(Date.UTC(year, month - 1 + index, day)).toISOString().slice(0, 10),
  );
}
