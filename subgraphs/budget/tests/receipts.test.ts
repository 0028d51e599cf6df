import type { ViewerClaims } from '@progressive/access-tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type RunningBudget, startBudget } from './running-budget.js';

let at: RunningBudget;
beforeAll(async () => {
  at = await startBudget('receipts', '2026-11-21T12:00:00Z');
});
afterAll(() => at?.[Symbol.asyncDispose]());

const fields = `receipt { id status store paid { amountMinor currency } duplicateOf
  lines { id number kind name count grams millilitres amount { amountMinor } category askCategory mayBeFood foodId }
  problems { number code } parts { category amount { amountMinor } }
  payment { id date amount { amountMinor } category categoryBy splits { category amount { amountMinor } } } }`;
const state = `... on ReceiptState { ${fields} }`;
const typed = `2x milk 1l 2.38
BANANAS 0.412 kg @ 1.99/kg 0.82
toilet paper 4.00
-0.50 coupon
TOTAL 6.70`;

const preview = (viewer: ViewerClaims, accountId: string, more: object = {}): Promise<Answer> =>
  at.mutate(viewer, 'previewReceipt', state, {
    ...{ accountId, store: 'Corner Supermarket', date: '2026-11-20', lines: typed, idempotencyKey: at.key() },
    ...more,
  });
const commit = (viewer: ViewerClaims, receiptId: string, more: object = {}): Promise<Answer> =>
  at.mutate(viewer, 'commitReceipt', state, { receiptId, ...more });
const undo = (viewer: ViewerClaims, receiptId: string): Promise<Answer> =>
  at.mutate(viewer, 'undoReceipt', state, { receiptId });
const balance = async (viewer: ViewerClaims): Promise<number> =>
  (await at.user(viewer, 'ledgerAccounts { balance { amountMinor } }')).ledgerAccounts[0].balance.amountMinor;
const month = async (viewer: ViewerClaims): Promise<Record<string, number>> => {
  const { ledgerMonth } = await at.user(
    viewer,
    'ledgerMonth(month: "2026-11", currency: "USD") { categories { category moneyOut { amountMinor } } }',
  );
  return Object.fromEntries(
    ledgerMonth.categories.map((each: Answer) => [each.category, each.moneyOut.amountMinor]),
  );
};
const events = async (viewer: ViewerClaims): Promise<Answer[]> =>
  (
    await at.sql.query(
      `SELECT type, payload FROM outbox WHERE payload->>'userId' = $1 AND type LIKE 'budget.receipt.%' ORDER BY position`,
      [viewer.userId],
    )
  ).rows;

describe('a receipt', () => {
  it('is shown, booked in one step and taken back', async () => {
    const viewer = at.somebody();
    const account = await at.openAccount(viewer, 'Main');
    const { receipt } = await preview(viewer, account);
    expect(receipt).toMatchObject({
      ...{
        status: 'PREVIEWED',
        paid: { amountMinor: 670, currency: 'USD' },
        payment: null,
        duplicateOf: null,
      },
      lines: [
        { name: 'milk', count: 2, millilitres: 2000, category: 'GROCERIES', mayBeFood: true },
        { name: 'BANANAS', grams: 412, category: 'GROCERIES', mayBeFood: true },
        { name: 'toilet paper', category: 'HOUSEHOLD', mayBeFood: false },
        { kind: 'DISCOUNT', amount: { amountMinor: -50 }, category: null },
        { kind: 'TOTAL' },
      ],
      // 6.70 by 3.20 and 4.00: 2.978, 3.722.
      parts: [
        { category: 'HOUSEHOLD', amount: { amountMinor: 372 } },
        { category: 'GROCERIES', amount: { amountMinor: 298 } },
      ],
    });
    expect([await balance(viewer), await events(viewer)]).toEqual([0, []]);
    const booked = (
      await commit(viewer, receipt.id, { choices: [{ line: 2, foodId: 'banana', grams: 400 }] })
    ).receipt;
    expect(booked).toMatchObject({
      status: 'COMMITTED',
      payment: {
        ...{ date: '2026-11-20', amount: { amountMinor: -670 }, category: 'HOUSEHOLD', categoryBy: 'PERSON' },
        splits: [
          { category: 'HOUSEHOLD', amount: { amountMinor: -372 } },
          { category: 'GROCERIES', amount: { amountMinor: -298 } },
        ],
      },
    });
    expect(await balance(viewer)).toBe(-670);
    expect(await month(viewer)).toEqual({ GROCERIES: 298, HOUSEHOLD: 372 });
    // Again changes nothing: neither the ledger nor what nutrition is told.
    expect((await commit(viewer, receipt.id)).receipt.payment.id).toBe(booked.payment.id);
    expect(await balance(viewer)).toBe(-670);
    const told = {
      ...{ userId: viewer.userId, receiptId: receipt.id, store: 'Corner Supermarket', date: '2026-11-20' },
      currency: 'USD',
      items: [
        { line: 1, name: 'milk', count: 2, grams: null, millilitres: 2000, amountMinor: 238, foodId: null },
        {
          line: 2,
          name: 'BANANAS',
          count: 1,
          grams: 400,
          millilitres: null,
          amountMinor: 82,
          foodId: 'banana',
        },
      ],
    };
    expect(await events(viewer)).toEqual([{ type: 'budget.receipt.committed', payload: told }]);
    expect((await undo(viewer, receipt.id)).receipt).toMatchObject({ status: 'UNDONE', payment: null });
    expect((await undo(viewer, receipt.id)).receipt).toMatchObject({ status: 'UNDONE' });
    expect([await balance(viewer), await month(viewer)]).toEqual([0, {}]);
    expect((await events(viewer)).map(({ type }) => type)).toEqual([
      'budget.receipt.committed',
      'budget.receipt.undone',
    ]);
    expect(await commit(viewer, receipt.id)).toMatchObject({ code: 'UNDONE' });
  });

  it('splits the payment that the bank booked, and gives it back as it was', async () => {
    const viewer = at.somebody();
    const account = await at.openAccount(viewer, 'Card');
    await at.addHistory(viewer, account, [
      { date: '2026-11-21', amountMinor: -670, description: 'CARD CORNER SUPERMARKET', category: 'SHOPPING' },
      { date: '2026-10-01', amountMinor: -670, description: 'LONG AGO', category: 'SHOPPING' },
    ]);
    const { receipt } = await preview(viewer, account);
    expect(receipt.payment).toMatchObject({ date: '2026-11-21', splits: [] });
    const booked = (await commit(viewer, receipt.id)).receipt;
    expect(booked.payment.id).toBe(receipt.payment.id);
    expect(await balance(viewer)).toBe(-1340);
    expect(await month(viewer)).toEqual({ GROCERIES: 298, HOUSEHOLD: 372 });
    // The payment has its receipt: another one is a payment of its own.
    const other = (await preview(viewer, account, { lines: 'bread 6.70', store: 'Bakery' })).receipt;
    expect(other.payment).toBeNull();
    await undo(viewer, receipt.id);
    expect(await month(viewer)).toEqual({ SHOPPING: 670 });
    expect(await balance(viewer)).toBe(-1340);
  });

  it('is found again, however it is sent', async () => {
    const viewer = at.somebody();
    const account = await at.openAccount(viewer, 'Main');
    const key = at.key();
    const first = (await preview(viewer, account, { idempotencyKey: key })).receipt;
    expect((await preview(viewer, account, { idempotencyKey: key })).receipt.id).toBe(first.id);
    expect(await preview(viewer, account, { idempotencyKey: key, store: 'Other' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    await commit(viewer, first.id);
    const again = (await preview(viewer, account)).receipt;
    expect(again.duplicateOf).toBe(first.id);
    expect(await commit(viewer, again.id)).toMatchObject({ code: 'DUPLICATE_RECEIPT' });
    expect((await commit(viewer, again.id, { evenIfDuplicate: true })).receipt.status).toBe('COMMITTED');
    expect(await balance(viewer)).toBe(-1340);
    const { receipts } = await at.user(viewer, 'receipts(from: "2026-11-01") { id status }');
    expect(receipts.map(({ status }: Answer) => status)).toEqual(['COMMITTED', 'COMMITTED']);
  });

  it('comes as CSV with categories of its own', async () => {
    const viewer = at.somebody();
    const account = await at.openAccount(viewer, 'Euro', 'EUR');
    const lines = 'item,qty,total,category\nBread,1,2.10,\nMagazine,1,3.90,entertainment\n';
    const { receipt } = await preview(viewer, account, {
      lines,
      paid: { amountMinor: 600, currency: 'EUR' },
    });
    expect(receipt.parts).toEqual([
      { category: 'ENTERTAINMENT', amount: { amountMinor: 390 } },
      { category: 'GROCERIES', amount: { amountMinor: 210 } },
    ]);
  });

  it('is refused with a reason, and nothing is kept of it', async () => {
    const viewer = at.somebody();
    const account = await at.openAccount(viewer, 'Main');
    const usd = (amountMinor: number) => ({ paid: { amountMinor, currency: 'USD' } });
    const refusals: readonly (readonly [object, string, string])[] = [
      [{ lines: 'milk 1.00\nbread 2.00', ...usd(350) }, 'RECEIPT_DOES_NOT_SUM', 'input.lines'],
      [usd(900), 'RECEIPT_TOTAL_DIFFERS', 'input.paid'],
      [{ lines: 'hello' }, 'RECEIPT_EMPTY', 'input.lines'],
      [
        { lines: 'milk 1.00', paid: { amountMinor: 100, currency: 'EUR' } },
        'CURRENCY_MISMATCH',
        'input.paid',
      ],
      [usd(-670), 'INVALID_VALUE', 'input.paid'],
      [{ store: ' ' }, 'INVALID_VALUE', 'input.store'],
      [{ date: '1900-01-01' }, 'INVALID_VALUE', 'input.date'],
      [{ date: '2026-12-24' }, 'INVALID_VALUE', 'input.date'],
      [{ accountId: 'account_nobody' }, 'NOT_FOUND', 'input.accountId'],
      [{ lines: `${'milk 1.00\n'.repeat(301)}` }, 'INVALID_VALUE', 'input.lines'],
    ];
    for (const [more, code, field] of refusals) {
      const answer = await preview(viewer, account, more);
      expect([answer.code, answer.wishes[0]], JSON.stringify(more).slice(0, 80)).toEqual([code, field]);
    }
    expect(
      (await preview(viewer, account, { lines: 'milk 1.00\nbread 2.00', ...usd(350) })).message,
    ).toContain('$0.50 is missing');
    expect((await at.user(viewer, 'receipts { id }')).receipts).toEqual([]);
    const { receipt } = await preview(viewer, account);
    expect(await commit(viewer, receipt.id, { choices: [{ line: 4, category: 'GIFTS' }] })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await commit(viewer, receipt.id, { choices: [{ line: 1, grams: -1 }] })).toMatchObject({
      code: 'INVALID_VALUE',
    });
    expect(await balance(viewer)).toBe(0);
  });

  it('belongs to one person', async () => {
    const [owner, other] = [at.somebody(), at.somebody()];
    const account = await at.openAccount(owner, 'Main');
    const { receipt } = await preview(owner, account);
    expect(await preview(other, account)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await commit(other, receipt.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await undo(other, receipt.id)).toMatchObject({ code: 'NOT_FOUND' });
    const line = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ReceiptLine { name } } }`;
    const refs = [{ __typename: 'ReceiptLine', id: receipt.lines[0].id }];
    expect((await at.run(owner, line, { refs }))._entities).toEqual([{ name: 'milk' }]);
    expect((await at.run(other, line, { refs }))._entities).toEqual([null]);
    expect((await at.run(null, line, { refs }))._entities).toEqual([null]);
  });

  it('of a reconciled payment stays', async () => {
    const viewer = at.somebody();
    const account = await at.openAccount(viewer, 'Main');
    const { receipt } = await preview(viewer, account);
    await commit(viewer, receipt.id);
    await at.mutate(viewer, 'reconcileLedgerAccount', '... on LedgerChanged { alsoChanged }', {
      accountId: account,
      through: '2026-11-21',
      statementBalance: { amountMinor: -670, currency: 'USD' },
    });
    expect(await undo(viewer, receipt.id)).toMatchObject({ code: 'RECONCILED' });
    expect(await balance(viewer)).toBe(-670);
  });
});
