import { gzipSync } from 'node:zlib';
import type { ViewerClaims } from '@progressive/access-tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type RunningBudget, startBudget } from './running-budget.js';

let at: RunningBudget;
beforeAll(async () => {
  at = await startBudget('bad_input', '2026-11-21T12:00:00Z');
});
afterAll(() => at?.[Symbol.asyncDispose]());

const preview = (viewer: ViewerClaims, accountId: string, content: Buffer): Promise<Answer> =>
  at.mutate(
    viewer,
    'previewBankImport',
    '... on BankImportState { bankImport { id newCount rows { date description amount { amountMinor } } problems { row code } } }',
    { accountId, fileName: 'statement', contentBase64: content.toString('base64'), idempotencyKey: at.key() },
  );
const entries = async (viewer: ViewerClaims): Promise<Answer[]> =>
  (await at.user(viewer, 'ledgerEntries { edges { node { description } } }')).ledgerEntries.edges;
const person = async (): Promise<[ViewerClaims, string]> => {
  const viewer = at.somebody();
  return [viewer, await at.openAccount(viewer, 'Main')];
};
const csv = 'Date,Description,Amount\n2026-11-01,CAFÉ MÜLLER,-4.50\n2026-11-02,PÂTISSERIE,-3.20\n';
/** The low byte of each letter: Latin-1, which UTF-8 is not. */
const latin1 = Buffer.from(csv, 'latin1');

describe('a file', () => {
  it('in another encoding than it should have is read by its bytes', async () => {
    const [viewer, account] = await person();
    const wide = Buffer.from(csv, 'utf16le');
    for (const content of [
      Buffer.from(csv),
      latin1,
      wide,
      Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
    ]) {
      const { bankImport } = await preview(viewer, account, content);
      expect(bankImport.rows.map(({ description }: Answer) => description)).toEqual([
        'CAFÉ MÜLLER',
        'PÂTISSERIE',
      ]);
    }
    const { code } = await preview(viewer, account, Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 9]));
    expect(['ENCODING_UNREADABLE', 'FORMAT_UNKNOWN']).toContain(code);
    expect(await entries(viewer)).toEqual([]);
  });

  it('of 300 MB is refused with a code, and nothing of it is kept', async () => {
    const [viewer, account] = await person();
    const row = Buffer.from('2026-11-01,SHOP,-4.50\n'.repeat(1000));
    const whole = Buffer.concat(
      Array.from({ length: Math.ceil((300 * 1024 * 1024) / row.length) }, () => row),
    );
    const answer = await preview(viewer, account, gzipSync(whole, { level: 1 }));
    expect([answer.code, answer.wishes]).toEqual(['FILE_TOO_LARGE', ['input.contentBase64']]);
    expect(await entries(viewer)).toEqual([]);
  });

  it('with days of 1900 and currencies that do not exist names each row, and keeps the good ones', async () => {
    const [viewer, account] = await person();
    const text = `Date,Description,Amount,Currency
1900-01-01,OLD,-1.00,USD
2026-11-01,GOOD,-2.00,USD
2026-11-02,NOWHERE,-3.00,QQQ
31.02.2026,NO DAY,-4.00,USD
`;
    const { bankImport } = await preview(viewer, account, Buffer.from(text));
    expect(bankImport.rows.map(({ description }: Answer) => description)).toEqual(['GOOD']);
    expect(bankImport.problems.map(({ row, code }: Answer) => [row, code])).toEqual([
      [2, 'DATE_OUT_OF_RANGE'],
      [4, 'CURRENCY_UNKNOWN'],
      [5, 'DATE_UNREADABLE'],
    ]);
    expect(await entries(viewer)).toEqual([]);
  });
});

describe('what a person types', () => {
  it('is refused with a code and the field: days of 1900, transfers to itself, currencies that do not exist', async () => {
    const [viewer, account] = await person();
    const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
    const entry = { accountId: account, date: '2026-11-01', amount: usd(-100), description: 'x' };
    const transfer = { fromAccountId: account, toAccountId: account, date: '2026-11-01', amount: usd(100) };
    const monthly = (anchorDate: string) => ({ frequency: 'MONTHLY', anchorDate });
    const nowhere = { amountMinor: 100, currency: 'QQQ' };
    const mistakes: readonly (readonly [string, object, string, string])[] = [
      ['recordLedgerEntry', { ...entry, date: '1900-01-01' }, 'INVALID_VALUE', 'input.date'],
      ['recordLedgerEntry', { ...entry, amount: nowhere }, 'UNKNOWN_CURRENCY', 'input.amount'],
      ['transferMoney', transfer, 'TRANSFER_TO_ITSELF', 'input.toAccountId'],
      [
        'openLedgerAccount',
        { name: 'Q', kind: 'BANK', opening: nowhere },
        'UNKNOWN_CURRENCY',
        'input.opening',
      ],
      [
        'recordExpense',
        { date: '1900-01-01', amount: usd(100), category: 'GIFTS' },
        'INVALID_VALUE',
        'input.date',
      ],
      [
        'recordExpense',
        { date: '2026-11-01', amount: nowhere, category: 'GIFTS' },
        'INVALID_VALUE',
        'input.amount',
      ],
      [
        'addIncome',
        { name: 'Pay', amount: nowhere, recurrence: monthly('2026-11-01') },
        'INVALID_VALUE',
        'input.amount',
      ],
      [
        'addIncome',
        { name: 'Pay', amount: usd(100), recurrence: monthly('1900-01-01') },
        'INVALID_VALUE',
        'input.recurrence.anchorDate',
      ],
      ['addGoal', { name: 'Car', kind: 'SINKING_FUND', target: nowhere }, 'INVALID_VALUE', 'input.target'],
    ];
    const found = [];
    for (const [field, input] of mistakes) {
      const { code, wishes } = await at.mutate(viewer, field, '', { ...input, idempotencyKey: at.key() });
      found.push([field, code, wishes?.[0]]);
    }
    expect(found).toEqual(mistakes.map(([field, , code, path]) => [field, code, path]));
    expect(await entries(viewer)).toEqual([]);
  });
});
