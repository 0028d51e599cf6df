import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { ViewerClaims } from '@progressive/access-tokens';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBudget, startBudget } from './running-budget.js';

let world: RunningBudget;
beforeAll(async () => {
  world = await startBudget('ledger', '2026-11-21T12:00:00Z');
});
afterAll(() => world?.[Symbol.asyncDispose]());

interface Amount {
  readonly amountMinor: number;
}
interface EntryData {
  readonly id: string;
  readonly amount: Amount;
  readonly category: string;
  readonly categoryBy: string;
  readonly categoryConfidence: number;
}
interface ImportData {
  readonly id: string;
  readonly status: string;
  readonly newCount: number;
  readonly rows: readonly { readonly category: string; readonly duplicateOf: string | null }[];
  readonly problems: readonly { readonly row: number; readonly code: string }[];
}
interface AccountData {
  readonly id: string;
  readonly balance: Amount;
}
/** The fields of all answers of the ledger's mutations; each test looks at those it asked for. */
interface Answer {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly alsoChanged: number;
  readonly fits: number;
  readonly entries: readonly [EntryData, EntryData];
  readonly accounts: readonly AccountData[];
  readonly account: AccountData;
  readonly bankImport: ImportData;
}
interface UserData {
  readonly ledgerAccounts: readonly AccountData[];
  readonly ledgerMonth: {
    readonly moneyIn: Amount;
    readonly moneyOut: Amount;
    readonly categories: readonly { readonly category: string; readonly moneyOut: Amount }[];
  };
  readonly ledgerEntries: { readonly edges: readonly { readonly node: EntryData }[] };
}

const somebody = (): ViewerClaims => world.somebody();

const user = (viewer: ViewerClaims, fields: string): Promise<UserData> => world.user(viewer, fields);

let keys = 0;
const key = (): string => `key-${(keys += 1)}`;
const money = (amountMinor: number, currency = 'USD') => ({ amountMinor, currency });
const changed = `__typename ... on LedgerChanged { alsoChanged entries { id amount { amountMinor } category categoryBy transferId }
  accounts { id balance { amountMinor } } } ... on Refusal { code message }`;
const imported = `__typename ... on BankImportState { bankImport { id status newCount duplicateCount format
  rows { row date amount { amountMinor currency } description category duplicateOf } problems { row code } } } ... on Refusal { code message }`;

async function mutate(
  viewer: ViewerClaims,
  field: string,
  type: string,
  fields: string,
  input: object,
): Promise<Answer> {
  const source = `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} } }`;
  const data = await world.run<Record<string, Answer>>(viewer, source, { input });
  return data[field] as Answer;
}

async function open(viewer: ViewerClaims, name: string, opening = money(0)): Promise<string> {
  const input = { name, kind: 'BANK', opening, idempotencyKey: key() };
  const fields = '__typename ... on LedgerAccountSaved { account { id } } ... on Refusal { code }';
  return (await mutate(viewer, 'openLedgerAccount', 'OpenLedgerAccountInput', fields, input)).account.id;
}

const record = (viewer: ViewerClaims, input: object) =>
  mutate(viewer, 'recordLedgerEntry', 'RecordLedgerEntryInput', changed, {
    date: '2026-11-03',
    idempotencyKey: key(),
    ...input,
  });
const transfer = (viewer: ViewerClaims, input: object) =>
  mutate(viewer, 'transferMoney', 'TransferMoneyInput', changed, {
    date: '2026-11-04',
    idempotencyKey: key(),
    ...input,
  });
const preview = (viewer: ViewerClaims, accountId: string, content: string | Buffer) =>
  mutate(viewer, 'previewBankImport', 'PreviewBankImportInput', imported, {
    accountId,
    fileName: 'statement',
    contentBase64: Buffer.from(content).toString('base64'),
    idempotencyKey: key(),
  });
const commit = (viewer: ViewerClaims, importId: string) =>
  mutate(viewer, 'commitBankImport', 'BankImportInput', imported, { importId });

/** Balances from the rows themselves, beside those that the agent tells. */
async function balances(viewer: ViewerClaims): Promise<{ told: number[]; summed: number[] }> {
  const { ledgerAccounts } = await user(viewer, 'ledgerAccounts { id balance { amountMinor } }');
  const { rows } = await world.sql.query<{ id: string; sum: string }>(
    `SELECT a.id, (a.opening_minor + coalesce(sum(e.amount_minor), 0))::text AS sum FROM budget.ledger_account a
      LEFT JOIN budget.ledger_entry e ON e.account_id = a.id WHERE a.user_id = $1 GROUP BY a.id, a.opening_minor, a.name ORDER BY a.name`,
    [viewer.userId],
  );
  return {
    told: ledgerAccounts.map((account) => account.balance.amountMinor),
    summed: rows.map((row) => Number(row.sum)),
  };
}

describe('the ledger', () => {
  it('keeps entries, splits and months to the cent, and answers a repeated key once', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main', money(10_000));
    const input = {
      accountId,
      amount: money(-3_001),
      description: 'Corner market',
      idempotencyKey: 'same',
      splits: [
        { category: 'GROCERIES', amountMinor: -2_000 },
        { category: 'HOUSEHOLD', amountMinor: -1_001 },
      ],
    };
    await record(viewer, input);
    await record(viewer, input);
    await record(viewer, { accountId, amount: money(250_000), description: 'ACME payroll' });
    const { ledgerMonth, ledgerAccounts } = await user(
      viewer,
      'ledgerAccounts { balance { amountMinor } } ledgerMonth(month: "2026-11", currency: "USD") { moneyIn { amountMinor } moneyOut { amountMinor } categories { category moneyOut { amountMinor } } }',
    );
    expect(ledgerAccounts).toEqual([{ balance: { amountMinor: 256_999 } }]);
    expect(ledgerMonth.moneyIn.amountMinor).toBe(250_000);
    expect(ledgerMonth.moneyOut.amountMinor).toBe(3_001);
    expect(ledgerMonth.categories.slice(0, 2)).toEqual([
      { category: 'GROCERIES', moneyOut: { amountMinor: 2_000 } },
      { category: 'HOUSEHOLD', moneyOut: { amountMinor: 1_001 } },
    ]);
  });

  it('refuses what cannot be', async () => {
    const viewer = somebody();
    const a = await open(viewer, 'A');
    const yen = await open(viewer, 'Yen', money(0, 'JPY'));
    const stranger = somebody();
    const foreign = await open(stranger, 'Foreign');
    const codes = [
      await transfer(viewer, { fromAccountId: a, toAccountId: a, amount: money(5) }),
      await transfer(viewer, { fromAccountId: a, toAccountId: foreign, amount: money(5) }),
      await record(viewer, { accountId: a, amount: money(5, 'QQQ'), description: 'x' }),
      await record(viewer, { accountId: a, amount: money(5, 'EUR'), description: 'x' }),
      await record(viewer, { accountId: a, amount: money(5), description: 'x', date: '1900-01-01' }),
      await record(viewer, { accountId: a, amount: money(0), description: 'x' }),
      await record(viewer, {
        accountId: a,
        amount: money(5),
        description: 'x',
        splits: [
          { category: 'GIFTS', amountMinor: 2 },
          { category: 'GIFTS', amountMinor: 2 },
        ],
      }),
      await transfer(viewer, { fromAccountId: a, toAccountId: yen, amount: money(500), date: '1999-01-01' }),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      'TRANSFER_TO_ITSELF',
      'NOT_FOUND',
      'UNKNOWN_CURRENCY',
      'CURRENCY_MISMATCH',
      'INVALID_VALUE',
      'INVALID_VALUE',
      'SPLITS_DO_NOT_SUM',
      'NO_RATE',
    ]);
  });

  it('moves money across currencies at the rate of the day, and takes both legs back', async () => {
    const viewer = somebody();
    const fromAccountId = await open(viewer, 'Dollars', money(100_000));
    const toAccountId = await open(viewer, 'Yen', money(0, 'JPY'));
    const moved = await transfer(viewer, {
      fromAccountId,
      toAccountId,
      amount: money(10_389),
      date: '2025-03-01',
    });
    expect(moved.entries.map((entry) => entry.amount.amountMinor)).toEqual([-10_389, 15_377]);
    const back = await mutate(viewer, 'removeLedgerEntry', 'RemoveBudgetItemInput', changed, {
      id: moved.entries[0].id,
    });
    expect(back.accounts.map((account) => account.balance.amountMinor)).toEqual([100_000, 0]);
  });

  it('reconciles when the statement agrees, says by how much it does not, and then keeps entries', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main', money(500));
    const { entries } = await record(viewer, { accountId, amount: money(-100), description: 'Shop' });
    const reconcile = (amountMinor: number) =>
      mutate(viewer, 'reconcileLedgerAccount', 'ReconcileLedgerAccountInput', changed, {
        accountId,
        through: '2026-11-30',
        statementBalance: money(amountMinor),
      });
    expect((await reconcile(390)).message).toContain('-10 minor units');
    expect((await reconcile(400)).alsoChanged).toBe(1);
    const removed = await mutate(viewer, 'removeLedgerEntry', 'RemoveBudgetItemInput', changed, {
      id: entries[0].id,
    });
    expect(removed.code).toBe('RECONCILED');
  });

  it('conserves sums under any sequence of operations', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('entry'),
        account: fc.nat(2),
        amount: fc.integer({ min: -9_999, max: 9_999 }).filter(Boolean),
      }),
      fc.record({
        kind: fc.constant('transfer'),
        account: fc.nat(2),
        amount: fc.integer({ min: 1, max: 9_999 }),
      }),
      fc.record({ kind: fc.constant('remove'), account: fc.nat(2), amount: fc.nat(50) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const viewer = somebody();
        const accounts = [
          await open(viewer, 'A', money(1_000)),
          await open(viewer, 'B'),
          await open(viewer, 'C'),
        ];
        let expected = 1_000;
        const standing: { id: string; amount: number }[] = [];
        for (const { kind, account, amount } of steps) {
          const accountId = accounts[account];
          if (kind === 'entry') {
            const { entries } = await record(viewer, {
              accountId,
              amount: money(amount),
              description: 'x',
              category: 'OTHER',
            });
            expected += amount;
            standing.push({ id: entries[0].id, amount });
          } else if (kind === 'transfer') {
            const { entries } = await transfer(viewer, {
              fromAccountId: accountId,
              toAccountId: accounts[(account + 1) % 3],
              amount: money(amount),
            });
            expect(entries[0].amount.amountMinor + entries[1].amount.amountMinor).toBe(0);
            standing.push({ id: entries[0].id, amount: 0 });
          } else if (standing.length > 0) {
            const [gone] = standing.splice(amount % standing.length, 1);
            await mutate(viewer, 'removeLedgerEntry', 'RemoveBudgetItemInput', changed, { id: gone?.id });
            expected -= gone?.amount ?? 0;
          }
        }
        const { told, summed } = await balances(viewer);
        expect(told).toEqual(summed);
        expect(told.reduce((sum, each) => sum + each, 0)).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps no entry without an account of its person and currency, and no account away from its entries', async () => {
    const [viewer, other] = [somebody(), somebody()];
    const account = await open(viewer, 'Main');
    await record(viewer, { accountId: account, amount: money(-100), description: 'Shop' });
    const insert = (userId: string, accountId: string, currency: string) =>
      world.sql.query(
        `INSERT INTO budget.ledger_entry (user_id, id, account_id, date, amount_minor, currency, description, category,
           category_by, category_confidence, merchant_key) VALUES ($1, $2, $3, '2026-01-01', 5, $4, 'x', 'OTHER', 'NOBODY', 0, 'x')`,
        [userId, key(), accountId, currency],
      );
    await expect(insert(viewer.userId, 'nowhere', 'USD')).rejects.toThrow('of no account');
    await expect(insert(other.userId, account, 'USD')).rejects.toThrow('of no account');
    await expect(insert(viewer.userId, account, 'EUR')).rejects.toThrow('of no account');
    await expect(world.sql.query('DELETE FROM ledger_account WHERE id = $1', [account])).rejects.toThrow(
      'entries stand on this account',
    );
    await expect(
      world.sql.query(`UPDATE ledger_account SET id = 'other' WHERE id = $1`, [account]),
    ).rejects.toThrow('an id stays');
  });

  it('conserves sums under 8 concurrent writers', async () => {
    const viewer = somebody();
    const accounts = [
      await open(viewer, 'A', money(50_000)),
      await open(viewer, 'B'),
      await open(viewer, 'C'),
    ];
    const write = async (writer: number): Promise<void> => {
      for (let number = 0; number < 12; number += 1) {
        const at = (writer + number) % 3;
        const answer = await transfer(viewer, {
          fromAccountId: accounts[at],
          toAccountId: accounts[(at + 1) % 3],
          amount: money(1 + number),
        });
        expect(answer.__typename).toBe('LedgerChanged');
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
    const { told, summed } = await balances(viewer);
    expect(told).toEqual(summed);
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(50_000);
    const { rows } = await world.sql.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM budget.ledger_entry WHERE user_id = $1',
      [viewer.userId],
    );
    expect(rows[0]?.count).toBe(8 * 12 * 2);
  });

  it('loses no acknowledged write and keeps no half of a transfer when eight writers are killed', async () => {
    const viewer = somebody();
    const from = await open(viewer, 'A', money(1_000_000));
    const to = await open(viewer, 'B');
    const acknowledged = new Set<unknown>();
    // Two processes of four writers each: the first is ended in the midst of eight, the second goes on and is ended too.
    const writers = [0, 1].map(() =>
      fork(
        fileURLToPath(new URL('ledger-writer.mjs', import.meta.url)),
        [world.databaseUrl, viewer.userId, from, to, '4'],
        { execArgv: [] },
      ),
    );
    for (const [at, writer] of writers.entries()) {
      await new Promise<void>((resolve, reject) => {
        const goal = acknowledged.size + 60;
        for (const each of writers.slice(at)) {
          each.on('message', (message) => {
            acknowledged.add(message);
            if (acknowledged.size >= goal) resolve();
          });
          each.on('exit', () => reject(new Error('a writer ended by itself')));
        }
      });
      writer.removeAllListeners('exit');
      const ended = once(writer, 'exit');
      writer.kill('SIGKILL');
      await ended;
    }
    const { told, summed } = await balances(viewer);
    expect(told).toEqual(summed);
    expect(told.reduce((sum, each) => sum + each, 0)).toBe(1_000_000);
    const { rows } = await world.sql.query<{ transfers: number; halves: number }>(
      `SELECT count(*)::int AS transfers, count(*) FILTER (WHERE legs <> 2)::int AS halves FROM
        (SELECT count(*) AS legs FROM budget.ledger_entry WHERE user_id = $1 GROUP BY transfer_id) t`,
      [viewer.userId],
    );
    expect(rows[0]?.halves).toBe(0);
    expect(rows[0]?.transfers).toBeGreaterThanOrEqual(acknowledged.size);
    const { rows: done } = await world.sql.query<{ key: string }>(
      `SELECT key FROM budget.done_request WHERE user_id = $1 AND operation = 'transfer-money'`,
      [viewer.userId],
    );
    const kept = new Set(done.map((row) => row.key));
    expect([...acknowledged].filter((each) => !kept.has(String(each)))).toEqual([]);
  });
});

describe('importing bank files', () => {
  const csv = `Date,Description,Amount,Currency
13/10/2026,LIDL 1234,-20.50,USD
14/10/2026,COFFEE BAR,-3.20,USD
14/10/2026,COFFEE BAR,-3.20,USD
32/10/2026,BROKEN,-1.00,USD
25/10/2026,ACME PAYROLL,1800.00,USD
`;

  it('previews, commits once, knows the rows again, and undoes the whole', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main');
    const first = (await preview(viewer, accountId, csv)).bankImport;
    expect(first).toMatchObject({ status: 'PREVIEWED', newCount: 4, duplicateCount: 0, format: 'CSV' });
    expect(first.problems).toEqual([{ row: 5, code: 'DATE_UNREADABLE' }]);
    expect(first.rows.map((row) => row.category)).toEqual([
      'GROCERIES',
      'RESTAURANTS',
      'RESTAURANTS',
      'INCOME',
    ]);
    expect((await balances(viewer)).told).toEqual([0]);
    await commit(viewer, first.id);
    await commit(viewer, first.id);
    expect((await balances(viewer)).told).toEqual([177_310]);
    const again = (await preview(viewer, accountId, gzipSync(csv))).bankImport;
    expect(again).toMatchObject({ newCount: 0, duplicateCount: 4 });
    const undone = await mutate(viewer, 'undoBankImport', 'BankImportInput', imported, {
      importId: first.id,
    });
    expect(undone.bankImport.status).toBe('UNDONE');
    expect((await balances(viewer)).told).toEqual([0]);
  });

  it('knows entries by the bank’s id, and others by amount, near days and like texts', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main');
    const ofx = (rows: string) =>
      `OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>USD<BANKTRANLIST>${rows}</BANKTRANLIST></STMTRS></OFX>`;
    const row = (id: string, date: string, amount: string, name: string) =>
      `<STMTTRN><DTPOSTED>${date}<TRNAMT>${amount}<FITID>${id}<NAME>${name}</STMTTRN>`;
    await record(viewer, { accountId, amount: money(-1_250), description: 'Bike shop', date: '2026-10-01' });
    const first = (
      await preview(
        viewer,
        accountId,
        ofx(
          row('1', '20261003', '-12.50', 'BIKE SHOP LEEDS') +
            row('2', '20261003', '-12.50', 'BIKE SHOP LEEDS'),
        ),
      )
    ).bankImport;
    expect(first.rows.map((each) => each.duplicateOf !== null)).toEqual([true, false]);
    await commit(viewer, first.id);
    const next = (
      await preview(
        viewer,
        accountId,
        ofx(
          row('2', '20261003', '-12.50', 'OTHER TEXT') +
            row('3', '20261003', '-12.50', 'BIKE SHOP LEEDS') +
            row('4', '20261020', '-12.50', 'BIKE SHOP'),
        ),
      )
    ).bankImport;
    // Row 3 looks like the entry by hand, which has no id of the bank; row 4 is too far away.
    expect(next.rows.map((each) => each.duplicateOf !== null)).toEqual([true, true, false]);
  });

  it('takes a merchant category code for a text that says nothing, in the preview and in the ledger', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Card');
    const file = 'Date,Merchant,MCC,Amount\n2026-10-05,Qzx Wvk,5912,-12.50\n2026-10-06,Qzx Wvk,4111,-3.20\n';
    const shown = (await preview(viewer, accountId, file)).bankImport;
    expect(shown.rows.map(({ category }) => category)).toEqual(['HEALTH', 'TRANSPORT']);
    await commit(viewer, shown.id);
    const fields = 'ledgerEntries { edges { node { category categoryBy categoryConfidence } } }';
    const { ledgerEntries } = await user(viewer, fields);
    const entries = ledgerEntries.edges.map(({ node }) => node);
    expect(entries).toMatchObject([
      { category: 'TRANSPORT', categoryBy: 'CLASSIFIER' },
      { category: 'HEALTH', categoryBy: 'CLASSIFIER' },
    ]);
    for (const { categoryConfidence } of entries) {
      expect(categoryConfidence).toBeGreaterThan(0.6);
      expect(categoryConfidence).toBeLessThan(1);
    }
  });

  it('leans to bills where an unsure text is paid the same each month, in the preview and in the ledger', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main');
    const file = (days: readonly string[]) =>
      `Date,Description,Amount\n${days.map((day) => `${day},Grantham Direct Debit,-31.40\n`).join('')}`;
    const once = (await preview(viewer, accountId, file(['2026-03-02']))).bankImport;
    const monthly = ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-03', '2026-09-01'];
    const bill = (await preview(viewer, accountId, file(monthly))).bankImport;
    expect(once.rows.map(({ category }) => category)).toEqual(['SHOPPING']);
    expect(new Set(bill.rows.map(({ category }) => category))).toEqual(new Set(['INSURANCE']));
    await commit(viewer, bill.id);
    const { ledgerEntries } = await user(viewer, 'ledgerEntries { edges { node { category } } }');
    expect(ledgerEntries.edges.map(({ node }) => node.category)).toEqual(monthly.map(() => 'INSURANCE'));
  });

  it('refuses with a code what is no bank file, and rows of another currency by name', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main');
    expect((await preview(viewer, accountId, '{"not": "a bank file"}')).code).toBe('FORMAT_UNKNOWN');
    expect((await preview(viewer, accountId, '')).code).toBe('FILE_EMPTY');
    expect((await preview(viewer, accountId, gzipSync(Buffer.alloc(17 * 1024 * 1024, 'a')))).code).toBe(
      'FILE_TOO_LARGE',
    );
    expect((await preview(viewer, 'ledgeraccount_of_nobody', csv)).code).toBe('NOT_FOUND');
    const euros = (await preview(viewer, accountId, csv.replaceAll('USD', 'EUR'))).bankImport;
    expect(euros.newCount).toBe(0);
    expect(euros.problems.map((problem) => problem.code)).toContain('CURRENCY_MISMATCH');
  });
});

describe('categories', () => {
  it('learn from a correction at once, and never overwrite a person', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main');
    const write = (description: string) => record(viewer, { accountId, amount: money(-500), description });
    const [a, b] = [await write('Zorblat Emporium 11'), await write('ZORBLAT EMPORIUM 12')];
    const categorise = (id: string, category: string) =>
      mutate(viewer, 'categoriseLedgerEntry', 'CategoriseLedgerEntryInput', changed, { id, category });
    expect((await categorise(a.entries[0].id, 'GIFTS')).alsoChanged).toBe(1);
    expect((await write('Zorblat Emporium 13')).entries[0]).toMatchObject({
      category: 'GIFTS',
      categoryBy: 'LEARNED',
    });
    await categorise(b.entries[0].id, 'TRAVEL');
    const rule = { contains: 'zorblat', category: 'FAMILY', idempotencyKey: key() };
    const saved = '__typename ... on CategoryRuleSaved { fits rule { id position } } ... on Refusal { code }';
    const saveRule = (input: object) =>
      mutate(viewer, 'saveCategoryRule', 'SaveCategoryRuleInput', saved, input);
    expect(await saveRule({ ...rule, preview: true })).toMatchObject({ fits: 1, rule: null });
    expect((await saveRule(rule)).fits).toBe(1);
    const { ledgerEntries } = await user(viewer, 'ledgerEntries { edges { node { category categoryBy } } }');
    const found = ledgerEntries.edges.map(({ node }) => `${node.category} ${node.categoryBy}`).toSorted();
    expect(found).toEqual(['FAMILY RULE', 'GIFTS PERSON', 'TRAVEL PERSON']);
    expect((await write('Zorblat Emporium 14')).entries[0].category).toBe('FAMILY');
  });
});

describe('looking ahead', () => {
  it('finds bills and incomes, a price rise, and forecasts the balance; a what-if changes only its answer', async () => {
    const viewer = somebody();
    const accountId = await open(viewer, 'Main', money(200_000));
    const lines = ['Date,Description,Amount'];
    for (let month = 0; month < 14; month += 1) {
      const at = new Date(Date.UTC(2025, 8 + month, 1)).toISOString().slice(0, 7);
      lines.push(
        `${at}-01,HARBOUR HOMES RENT,-900.00`,
        `${at}-12,STREAMFLIX,-${month < 9 ? '9.99' : '12.99'}`,
      );
      lines.push(
        `${at}-25,ACME PAYROLL,1500.00`,
        `${at}-${String(3 + ((month * 5) % 24)).padStart(2, '0')},MARKET,-60.00`,
      );
    }
    const { bankImport } = await preview(viewer, accountId, lines.join('\n'));
    await commit(viewer, bankImport.id);
    const recurring = await world.run<{
      _entities: [
        {
          recurringPayments: readonly {
            merchant: string;
            rhythm: string;
            nextDate: string;
            priceRise: object | null;
          }[];
        },
      ];
    }>(
      viewer,
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { recurringPayments(currency: "USD") { merchant rhythm nextDate priceRise { from { amountMinor } to { amountMinor } on } } } } }',
      { refs: [{ __typename: 'User', id: viewer.userId }] },
    );
    const found = recurring._entities[0].recurringPayments;
    expect(found.map(({ merchant, rhythm }) => `${merchant} ${rhythm}`)).toEqual(
      expect.arrayContaining(['harbour homes rent MONTHLY', 'acme payroll MONTHLY', 'streamflix MONTHLY']),
    );
    expect(found.find(({ merchant }) => merchant === 'streamflix')?.priceRise).toEqual({
      from: { amountMinor: -999 },
      to: { amountMinor: -1_299 },
      on: '2026-06-12',
    });
    const forecast = async (extra: string) => {
      const fields = `balanceForecast(currency: "USD", days: 60 ${extra}) { days { date median { amountMinor } low { amountMinor } high { amountMinor } } everLowProbability }`;
      const answer = await world.run<{
        _entities: [
          {
            balanceForecast: {
              days: { date: string; median: Amount; low: Amount; high: Amount }[];
              everLowProbability: number;
            };
          },
        ];
      }>(
        viewer,
        `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${fields} } } }`,
        { refs: [{ __typename: 'User', id: viewer.userId }] },
      );
      return answer._entities[0].balanceForecast;
    };
    const before = await balances(viewer);
    const usual = await forecast('');
    expect(usual.days).toHaveLength(60);
    for (const { low, median, high } of usual.days) {
      expect(low.amountMinor).toBeLessThanOrEqual(median.amountMinor);
      expect(median.amountMinor).toBeLessThanOrEqual(high.amountMinor);
    }
    const jobless = await forecast(
      'stop: [{ merchant: "acme payroll", from: "2026-11-21" }] add: [{ date: "2026-12-05", amountMinor: -900000, monthly: false }]',
    );
    expect(usual.everLowProbability).toBe(0);
    expect(jobless.everLowProbability).toBeGreaterThan(0.5);
    expect(await balances(viewer)).toEqual(before);
  });
});
