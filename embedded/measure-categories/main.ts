/**
 * Replays a stream of payments through the budget agent's contract and a real PostgreSQL, week by week: each week is imported as a
 * bank file, and then up to so many wrongly categorised entries are corrected, as a person would. `main.js FILE CORRECTIONS` with a
 * CSV `date,merchant,amount,category`, the category one of the ledger's; prints one JSON line a week.
 */
import { readFileSync } from 'node:fs';
import { fromEpochDay, toEpochDay } from '@progressive/quantities';
import { openMeasuredBudget } from '../measured-budget.js';

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
await using budget = await openMeasuredBudget('measure_categories', () => Date.now());
const person = budget.as('user_replay');

const { account } = await person.mutate<{ account: { id: string } }>(
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
    await person.mutate(
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
  const { bankImport } = await person.mutate<{ bankImport: { id: string } }>(
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
  await person.mutate('commitBankImport', 'BankImportInput', '__typename', { importId: bankImport.id });
}

async function entriesOf(week: string): Promise<Entry[]> {
  const source = `query ($refs: [_Any!]!, $after: String) { _entities(representations: $refs) { ... on User {
    ledgerEntries(from: "${week}", to: "${fromEpochDay(toEpochDay(week) + 6)}", first: 100, after: $after) {
      edges { node { id description category categoryConfidence } } pageInfo { hasNextPage endCursor } } } } }`;
  const found: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const refs = [{ __typename: 'User', id: person.userId }];
    const data: { _entities: [{ ledgerEntries: Page }] } = await person.ask(source, { refs, after });
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
