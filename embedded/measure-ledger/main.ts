/**
 * Measures the ledger of the budget agent over its contract and a real PostgreSQL, in this process; `commands/bench/ledger.ts`
 * starts it: `main.js 10000,100000` prints one JSON line per size.
 */
import { gzipSync } from 'node:zlib';
import type { ViewerClaims } from '@progressive/access-tokens';
import { budgetMigrations, createBudgetSubgraph } from '@progressive/budget/subgraph';
import { createCache, createMemoryStore } from '@progressive/cache';
import { migrate } from '@progressive/database';
import { createPostgresEventBus, createPostgresSignal, eventBusMigrations } from '@progressive/event-bus';
import { createTestDatabase } from '@progressive/postgres-embedded';
import type { Subgraph } from '@progressive/subgraph-server';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { statementOf } from './statement.js';

/** Rows of one imported file. */
const rowsPerFile = 25_000;
const reads = 60;

interface Answer {
  readonly account?: { readonly id: string };
  readonly bankImport?: { readonly id: string; readonly newCount: number };
}

await using database = await createTestDatabase('measure_ledger', {
  key: 'budget',
  prepare: (urls) => migrate({ ...urls, agents: [budgetMigrations, eventBusMigrations] }),
});
await using bus = createPostgresEventBus({ url: database.url });
await using signal = await createPostgresSignal({ url: database.url });
await using budget = await createBudgetSubgraph({
  databaseUrl: database.url,
  cache: await createCache({ store: createMemoryStore() }),
  eventBus: bus,
  signal,
  logger: silentLogger,
  clock: () => Date.parse('2026-11-21T12:00:00Z'),
});
for (const size of (process.argv[2] ?? '10000').split(',').map(Number)) {
  process.stdout.write(`${JSON.stringify(await measure(budget, size))}\n`);
}

async function measure(subgraph: Subgraph, size: number) {
  const viewer: ViewerClaims = {
    userId: `user_measure_${size}`,
    roles: ['member'],
    scopes: [],
    authSessionId: 'measure',
    expiresAt: Date.now() / 1000 + 86_400,
  };
  const opening = { amountMinor: 0, currency: 'GBP' };
  const { account } = await mutate(
    subgraph,
    viewer,
    'openLedgerAccount',
    'OpenLedgerAccountInput',
    '... on LedgerAccountSaved { account { id } }',
    {
      name: 'Main',
      kind: 'BANK',
      opening,
      idempotencyKey: 'open',
    },
  );
  const started = { wall: performance.now(), cpu: process.cpuUsage() };
  const imported = await importStatements(subgraph, viewer, account?.id, size);
  const wallMs = performance.now() - started.wall;
  const cpu = process.cpuUsage(started.cpu);
  const monthMs: number[] = [];
  const pageMs: number[] = [];
  for (let read = 0; read < reads; read += 1) {
    const month = `${2022 + (read % 4)}-${String(1 + (read % 12)).padStart(2, '0')}`;
    monthMs.push(
      await time(
        subgraph,
        viewer,
        `ledgerAccounts { balance { amountMinor } } ledgerMonth(month: "${month}", currency: "GBP") { moneyOut { amountMinor } categories { category moneyOut { amountMinor } } }`,
      ),
    );
    pageMs.push(
      await time(
        subgraph,
        viewer,
        `ledgerEntries(from: "${month}-01", to: "${month}-28", first: 50) { edges { node { id amount { amountMinor } category } } }`,
      ),
    );
  }
  return {
    entries: size,
    imported,
    wallMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
    monthMs: monthMs.toSorted((a, b) => a - b),
    pageMs: pageMs.toSorted((a, b) => a - b),
  };
}

/** Previews and commits statements of so many rows. @returns how many rows were new. */
async function importStatements(
  subgraph: Subgraph,
  viewer: ViewerClaims,
  accountId: string | undefined,
  size: number,
): Promise<number> {
  let imported = 0;
  for (let from = 0; from < size; from += rowsPerFile) {
    const text = statementOf(from, Math.min(size, from + rowsPerFile), size);
    const shown = await mutate(
      subgraph,
      viewer,
      'previewBankImport',
      'PreviewBankImportInput',
      '... on BankImportState { bankImport { id newCount } }',
      {
        accountId,
        fileName: `${from}.csv`,
        contentBase64: gzipSync(text).toString('base64'),
        idempotencyKey: `file-${from}`,
      },
    );
    imported += shown.bankImport?.newCount ?? 0;
    await mutate(subgraph, viewer, 'commitBankImport', 'BankImportInput', '__typename', {
      importId: shown.bankImport?.id,
    });
  }
  return imported;
}

async function time(subgraph: Subgraph, viewer: ViewerClaims, fields: string): Promise<number> {
  const started = performance.now();
  await ask(
    subgraph,
    viewer,
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${fields} } } }`,
    {
      refs: [{ __typename: 'User', id: viewer.userId }],
    },
  );
  return performance.now() - started;
}

async function mutate(
  subgraph: Subgraph,
  viewer: ViewerClaims,
  field: string,
  type: string,
  fields: string,
  input: object,
): Promise<Answer> {
  const source = `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} ... on Refusal { code message } } }`;
  const data = (await ask(subgraph, viewer, source, { input })) as Record<
    string,
    Answer & { code?: string; message?: string }
  >;
  const answer = data[field];
  if (answer === undefined || answer.code !== undefined)
    throw new Error(`${field}: ${answer?.code} ${answer?.message}`);
  return answer;
}

async function ask(
  subgraph: Subgraph,
  viewer: ViewerClaims,
  source: string,
  variableValues: Record<string, unknown>,
): Promise<unknown> {
  const contextValue = subgraph.createContext({ viewer, requestId: 'measure' });
  const { data, errors } = await graphql({ schema: subgraph.schema, source, variableValues, contextValue });
  if (errors?.[0] !== undefined) throw errors[0];
  return data;
}
