/**
 * Measures the ledger of the budget agent over its contract and a real PostgreSQL, in this process; `commands/bench/ledger.ts`
 * starts it: `main.js 10000,100000` prints one JSON line per size.
 */
import { gzipSync } from 'node:zlib';
import { type BudgetCaller, openMeasuredBudget } from '../measured-budget.js';
import { statementOf } from './statement.js';

/** Rows of one imported file. */
const rowsPerFile = 25_000;
const reads = 60;

interface Answer {
  readonly account?: { readonly id: string };
  readonly bankImport?: { readonly id: string; readonly newCount: number };
}

await using budget = await openMeasuredBudget('measure_ledger', () => Date.parse('2026-11-21T12:00:00Z'));
for (const size of (process.argv[2] ?? '10000').split(',').map(Number)) {
  process.stdout.write(`${JSON.stringify(await measure(budget.as(`user_measure_${size}`), size))}\n`);
}

async function measure(person: BudgetCaller, size: number) {
  const opening = { amountMinor: 0, currency: 'GBP' };
  const { account } = await person.mutate<Answer>(
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
  const imported = await importStatements(person, account?.id, size);
  const wallMs = performance.now() - started.wall;
  const cpu = process.cpuUsage(started.cpu);
  const monthMs: number[] = [];
  const pageMs: number[] = [];
  for (let read = 0; read < reads; read += 1) {
    const month = `${2022 + (read % 4)}-${String(1 + (read % 12)).padStart(2, '0')}`;
    monthMs.push(
      await time(
        person,
        `ledgerAccounts { balance { amountMinor } } ledgerMonth(month: "${month}", currency: "GBP") { moneyOut { amountMinor } categories { category moneyOut { amountMinor } } }`,
      ),
    );
    pageMs.push(
      await time(
        person,
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
  person: BudgetCaller,
  accountId: string | undefined,
  size: number,
): Promise<number> {
  let imported = 0;
  for (let from = 0; from < size; from += rowsPerFile) {
    const text = statementOf(from, Math.min(size, from + rowsPerFile), size);
    const shown = await person.mutate<Answer>(
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
    await person.mutate<Answer>('commitBankImport', 'BankImportInput', '__typename', {
      importId: shown.bankImport?.id,
    });
  }
  return imported;
}

async function time(person: BudgetCaller, fields: string): Promise<number> {
  const started = performance.now();
  await person.ask(
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${fields} } } }`,
    {
      refs: [{ __typename: 'User', id: person.userId }],
    },
  );
  return performance.now() - started;
}
