/**
 * Replays a stream of payments through the budget agent's contract and a real PostgreSQL, week by week: each week is imported as a
 * bank file, and then up to so many wrongly categorised entries are corrected, as a person would. `main.js FILE CORRECTIONS` with a
 * CSV `date,merchant,amount,category`, the category one of the ledger's; prints one JSON line a week.
 */
import { readFileSync } from 'node:fs';
import type { ViewerClaims } from '@progressive/access-tokens';
import { budgetMigrations, createBudgetSubgraph } from '@progressive/budget/subgraph';
import { createCache, createMemoryStore } from '@progressive/cache';
import { migrate } from '@progressive/database';
import { createPostgresEventBus, createPostgresSignal, eventBusMigrations } from '@progressive/event-bus';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { fromEpochDay, toEpochDay } from '@progressive/quantities';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';

interface Row {
  readonly date: string;
  readonly merchant: string;
  readonly amount: string;
  readonly category: string;
}

interface Entry {
  readonly id: string;
  readonly description: string;
  readonly category: string;
  readonly confidence: number;
}

const [path = '', corrections = '5'] = process.argv.slice(2);
const viewer: ViewerClaims = {
  userId: 'user_replay',
  roles: ['member'],
  scopes: [],
  authSessionId: 'replay',
  expiresAt: Date.now() / 1000 + 86_400,
};

await using database = await createTestDatabase('measure_categories', {
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
  clock: () => Date.now(),
});

const { account } = await mutate<{ account: { id: string } }>(
  'openLedgerAccount',
  'OpenLedgerAccountInput',
  '... on LedgerAccountSaved { account { id } }',
  { name: 'Main', kind: 'BANK', opening: { amountMinor: 0, currency: 'GBP' }, idempotencyKey: 'open' },
);
for (const [week, rows] of byWeek(readRows(path))) {
  const truth = new Map(rows.map(({ merchant, category }) => [merchant, category]));
  await importWeek(week, rows);
  const entries = await entriesOf(week);
  const wrong = entries
    .filter(({ description, category }) => truth.get(description) !== category)
    .toSorted((a, b) => a.confidence - b.confidence || (a.id < b.id ? -1 : 1));
  const corrected = new Set<string>();
  for (const { id, description } of wrong) {
    // A person corrects a merchant once: its other entries follow.
    if (corrected.size >= Number(corrections) || corrected.has(description)) continue;
    corrected.add(description);
    await mutate(
      'categoriseLedgerEntry',
      'CategoriseLedgerEntryInput',
      '... on LedgerChanged { alsoChanged }',
      { id, category: truth.get(description) },
    );
  }
  const told = { week, entries: entries.length, wrong: wrong.length, corrected: corrected.size };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

function readRows(file: string): Row[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const columns = header.split(',');
  const at = (name: string): number => columns.findIndex((column) => column.trim().toLowerCase() === name);
  const [date, merchant, amount, category] = ['date', 'merchant', 'amount', 'category'].map(at);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split(',');
      const cell = (index: number | undefined): string => cells[index ?? -1]?.trim() ?? '';
      return { date: cell(date), merchant: cell(merchant), amount: cell(amount), category: cell(category) };
    });
}

/** Rows by the Monday of their week, in order. */
function byWeek(rows: readonly Row[]): [string, Row[]][] {
  const weeks = new Map<string, Row[]>();
  for (const row of rows) {
    const day = toEpochDay(row.date);
    const monday = fromEpochDay(day - ((day + 3) % 7));
    const week = weeks.get(monday);
    if (week === undefined) weeks.set(monday, [row]);
    else week.push(row);
  }
  return [...weeks].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function importWeek(week: string, rows: readonly Row[]): Promise<void> {
  const lines = rows.map(({ date, merchant, amount }) => `${date},${merchant},${amount},GBP`);
  const content = ['Date,Description,Amount,Currency', ...lines].join('\n');
  const { bankImport } = await mutate<{ bankImport: { id: string } }>(
    'previewBankImport',
    'PreviewBankImportInput',
    '... on BankImportState { bankImport { id } }',
    {
      accountId: account.id,
      fileName: `${week}.csv`,
      contentBase64: Buffer.from(content).toString('base64'),
      idempotencyKey: week,
    },
  );
  await mutate('commitBankImport', 'BankImportInput', '__typename', { importId: bankImport.id });
}

async function entriesOf(week: string): Promise<Entry[]> {
  const source = `query ($refs: [_Any!]!, $after: String) { _entities(representations: $refs) { ... on User {
    ledgerEntries(from: "${week}", to: "${fromEpochDay(toEpochDay(week) + 6)}", first: 100, after: $after) {
      edges { node { id description category categoryConfidence } } pageInfo { hasNextPage endCursor } } } } }`;
  const found: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const refs = [{ __typename: 'User', id: viewer.userId }];
    const data = (await ask(source, { refs, after })) as {
      _entities: [{ ledgerEntries: Page }];
    };
    const { edges, pageInfo } = data._entities[0].ledgerEntries;
    for (const { node } of edges) found.push({ ...node, confidence: node.categoryConfidence });
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

interface Page {
  readonly edges: readonly {
    readonly node: Omit<Entry, 'confidence'> & { readonly categoryConfidence: number };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function mutate<Answer>(field: string, type: string, fields: string, input: object): Promise<Answer> {
  const source = `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} ... on Refusal { code message } } }`;
  const data = (await ask(source, { input })) as Record<string, { code?: string; message?: string }>;
  const answer = data[field];
  if (answer?.code !== undefined) throw new Error(`${field}: ${answer.code} ${answer.message}`);
  return answer as Answer;
}

async function ask(source: string, variableValues: Record<string, unknown>): Promise<unknown> {
  const contextValue = budget.createContext({ viewer, requestId: 'replay' });
  const { data, errors } = await graphql({ schema: budget.schema, source, variableValues, contextValue });
  if (errors?.[0] !== undefined) throw errors[0];
  return data;
}
