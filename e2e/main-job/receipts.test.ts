import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, startInstallation } from '../installation/installation.js';
import { type Person, signUp } from '../installation/person.js';

interface ReceiptView {
  readonly id: string;
  readonly status: string;
  readonly parts: readonly { readonly category: string; readonly amount: { readonly amountMinor: number } }[];
  readonly lines: readonly {
    readonly name: string;
    readonly food: { readonly food: { readonly id: string } | null; readonly ask: boolean } | null;
  }[];
}

const fields =
  '__typename ... on ReceiptState { receipt { id status parts { category amount { amountMinor } } lines { name food { food { id } ask } } } }';

describe('a receipt', () => {
  let at: Installation;
  let ann: Person;

  beforeAll(async () => {
    at = await startInstallation('receipts', 'embedded');
    ann = await signUp(at);
  });

  afterAll(async () => {
    await at?.[Symbol.asyncDispose]();
  });

  const kitchen = () =>
    ann.run<{
      pantry: { food: { id: string }; grams: number }[];
      viewer: { foodPrices: { food: { id: string }; store: string; perKilogram: { amountMinor: number } }[] };
    }>(
      '{ pantry { food { id } grams } viewer { id foodPrices { food { id } store perKilogram { amountMinor } } } }',
    );

  it('becomes categories, pantry and prices in one step, and is taken back in one', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { openLedgerAccount: opened } = await ann.run<{
      openLedgerAccount: { account: { id: string } };
    }>(
      `mutation { openLedgerAccount(input: { name: "Main", kind: BANK, opening: { amountMinor: 10000, currency: "USD" },
        idempotencyKey: "main" }) { ... on LedgerAccountSaved { account { id } } } }`,
    );
    const { previewReceipt: shown } = await ann.run<{ previewReceipt: { receipt: ReceiptView } }>(
      `mutation ($input: PreviewReceiptInput!) { previewReceipt(input: $input) { ${fields} } }`,
      {
        input: {
          ...{ accountId: opened.account.id, store: 'Corner Market', date: today, idempotencyKey: 'receipt' },
          lines: 'bananas 0.412 kg @ 1.99/kg 0.82\nrolled oats 500g 1.29\ndish soap 2.50\nTOTAL 4.61',
        },
      },
    );
    // Budget's lines with the foods that nutrition finds for them.
    expect(shown.receipt.lines).toEqual([
      { name: 'bananas', food: { food: { id: 'banana' }, ask: false } },
      { name: 'rolled oats', food: { food: { id: 'rolled-oats' }, ask: false } },
      { name: 'dish soap', food: null },
      { name: 'TOTAL', food: null },
    ]);
    const { commitReceipt: booked } = await ann.run<{ commitReceipt: { receipt: ReceiptView } }>(
      `mutation ($input: CommitReceiptInput!) { commitReceipt(input: $input) { ${fields} } }`,
      { input: { receiptId: shown.receipt.id } },
    );
    expect(booked.receipt.parts).toEqual([
      { category: 'HOUSEHOLD', amount: { amountMinor: 250 } },
      { category: 'GROCERIES', amount: { amountMinor: 211 } },
    ]);
    await expect.poll(async () => (await kitchen()).pantry, { timeout: 20_000 }).toHaveLength(2);
    const { pantry, viewer } = await kitchen();
    expect(pantry).toEqual(
      expect.arrayContaining([
        { food: { id: 'banana' }, grams: 412 },
        { food: { id: 'rolled-oats' }, grams: 500 },
      ]),
    );
    expect(viewer.foodPrices).toEqual(
      expect.arrayContaining([
        { food: { id: 'banana' }, store: 'Corner Market', perKilogram: { amountMinor: 199 } },
        { food: { id: 'rolled-oats' }, store: 'Corner Market', perKilogram: { amountMinor: 258 } },
      ]),
    );
    await ann.run('mutation ($input: UndoReceiptInput!) { undoReceipt(input: $input) { __typename } }', {
      input: { receiptId: shown.receipt.id },
    });
    await expect.poll(async () => (await kitchen()).pantry, { timeout: 20_000 }).toEqual([]);
    expect((await kitchen()).viewer.foodPrices).toEqual([]);
    const { viewer: after } = await ann.run<{
      viewer: { ledgerAccounts: { balance: { amountMinor: number } }[] };
    }>('{ viewer { id ledgerAccounts { balance { amountMinor } } } }');
    expect(after.ledgerAccounts).toEqual([{ balance: { amountMinor: 10_000 } }]);
  });
});
