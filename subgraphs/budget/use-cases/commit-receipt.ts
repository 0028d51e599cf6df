import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { newGrowingId } from '@progressive/subgraph-server';
import { merchantKey } from '../domain/ledger/categorise.js';
import type { LedgerCategory, LedgerEntry } from '../domain/ledger/ledger.js';
import { partsOf } from '../domain/receipts/balance-receipt.js';
import { isFood, type Receipt, type ReceiptLine } from '../domain/receipts/receipt.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { type ReceiptItem, receiptCommitted, receiptUndone } from '../events.js';
import { deleteEntries, insertEntries, lockEntries } from '../repositories/ledger-repository.js';
import { lockReceipt, saveParts, updateReceipt } from '../repositories/receipt-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';
import { type ReceiptState, stateOf, viewOf } from './preview-receipt.js';

type Nullable<Value> = Value | null | undefined;

/** What a person says of a line. */
export interface LineChoice {
  readonly line: number;
  readonly category?: Nullable<LedgerCategory>;
  readonly foodId?: Nullable<string>;
  readonly grams?: Nullable<number>;
}

export interface CommitGiven {
  readonly receiptId: string;
  readonly choices?: Nullable<readonly LineChoice[]>;
  readonly asNewPayment?: Nullable<boolean>;
  readonly evenIfDuplicate?: Nullable<boolean>;
}

/**
 * Books a receipt in one transaction: the payment is split into categories, and an event tells nutrition what is in the house
 * and what it cost. Doing it again changes nothing.
 */
export async function commitReceipt(
  services: BudgetServices,
  viewer: ViewerClaims,
  { receiptId, choices, asNewPayment, evenIfDuplicate }: CommitGiven,
): Promise<ReceiptState | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const receipt = await lockReceipt(manager, viewer, receiptId);
    if (receipt === null) return noReceipt();
    if (receipt.status === 'UNDONE')
      return refuse('UNDONE', 'This receipt was taken back.', ['input.receiptId'], ['preview it again']);
    if (receipt.status === 'COMMITTED') return shown(manager, viewer, receipt);
    const view = await viewOf(manager, viewer, receipt);
    if (view.duplicateOf !== null && evenIfDuplicate !== true)
      return refuse(
        'DUPLICATE_RECEIPT',
        `A receipt of ${receipt.date} with the same amounts is booked already.`,
        ['input.receiptId'],
        ['leave it', 'say evenIfDuplicate when it was bought twice'],
      );
    const lines = withChoices(receipt.lines, choices ?? []);
    if ('kind' in lines) return lines;
    const chosen = { ...receipt, lines };
    const booked = await book(manager, viewer, chosen, asNewPayment === true ? null : view.payment);
    await updateReceipt(manager, viewer, booked);
    await appendEvent(manager, receiptCommitted(viewer.userId, { receiptId, ...eventOf(booked) }));
    return shown(manager, viewer, booked);
  });
}

/** Takes a receipt back: its splits or its entry, and with the event what nutrition made of it. Again changes nothing. */
export async function undoReceipt(
  services: BudgetServices,
  viewer: ViewerClaims,
  receiptId: string,
): Promise<ReceiptState | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const receipt = await lockReceipt(manager, viewer, receiptId);
    if (receipt === null) return noReceipt();
    if (receipt.status === 'UNDONE') return shown(manager, viewer, receipt);
    const refusal = receipt.status === 'COMMITTED' ? await takeBack(manager, viewer, receipt) : null;
    if (refusal !== null) return refusal;
    const undone = { ...receipt, status: 'UNDONE' as const, entryId: null, before: null };
    await updateReceipt(manager, viewer, undone);
    if (receipt.status === 'COMMITTED') await appendEvent(manager, receiptUndone(viewer.userId, receiptId));
    return shown(manager, viewer, undone);
  });
}

async function takeBack(
  manager: Transaction,
  viewer: ViewerClaims,
  { entryId, before }: Receipt,
): Promise<Refusal | null> {
  const [entry] = entryId === null ? [] : await lockEntries(manager, viewer, entryId);
  // The person removed the entry since: nothing of the ledger is left to take back.
  if (entry === undefined) return null;
  if (before !== null) {
    await saveParts(manager, viewer, entry.id, before);
    return null;
  }
  if (entry.reconciled)
    return refuse(
      'RECONCILED',
      'The payment of this receipt is reconciled.',
      ['input.receiptId'],
      ['record the opposite'],
    );
  await deleteEntries(manager, viewer, [entry.id]);
  return null;
}

async function book(
  manager: Transaction,
  viewer: ViewerClaims,
  receipt: Receipt,
  payment: LedgerEntry | null,
): Promise<Receipt> {
  const parts = partsOf(receipt.lines, receipt.paidMinor);
  const splits =
    parts.length < 2
      ? []
      : parts.map(({ category, amountMinor }) => ({ category, amountMinor: -amountMinor }));
  const chosen = { category: parts[0]?.category ?? ('OTHER' as const), by: 'PERSON' as const, confidence: 1 };
  if (payment !== null) {
    await saveParts(manager, viewer, payment.id, { chosen, splits });
    const before = { chosen: payment.chosen, splits: payment.splits };
    return { ...receipt, status: 'COMMITTED', entryId: payment.id, before };
  }
  const entry: LedgerEntry = {
    id: newGrowingId('ledgerentry'),
    accountId: receipt.accountId,
    date: receipt.date,
    amount: { amountMinor: -receipt.paidMinor, currency: receipt.currency },
    description: receipt.store,
    chosen,
    splits,
    transferId: null,
    bankId: null,
    importId: null,
    reconciled: false,
  };
  await insertEntries(manager, viewer, [entry], merchantKey);
  return { ...receipt, status: 'COMMITTED', entryId: entry.id, before: null };
}

/** Most grams of a line. */
const mostGrams = 100_000;

/** The lines as the person has them; or the first choice that cannot be. */
function withChoices(
  lines: readonly ReceiptLine[],
  choices: readonly LineChoice[],
): readonly ReceiptLine[] | Refusal {
  for (const [index, { line, foodId, grams }] of choices.entries()) {
    const field = `input.choices.${index}`;
    if (!lines.some(({ number, kind }) => number === line && kind === 'ITEM'))
      return refuse('NOT_FOUND', `Line ${line} is no item of this receipt.`, [`${field}.line`]);
    if (grams != null && !(grams > 0 && grams <= mostGrams))
      return refuse('INVALID_VALUE', 'A line weighs more than 0 and at most 100,000 grams.', [
        `${field}.grams`,
      ]);
    if (foodId != null && (foodId.length === 0 || foodId.length > 100))
      return refuse('INVALID_VALUE', 'That is no id of a food.', [`${field}.foodId`]);
  }
  return lines.map((line) => {
    const choice = choices.findLast((each) => each.line === line.number);
    if (choice === undefined) return line;
    return {
      ...line,
      category: choice.category ?? line.category,
      confidence: 1,
      foodId: choice.foodId ?? line.foodId,
      grams: choice.grams ?? line.grams,
    };
  });
}

function eventOf({ store, date, currency, lines }: Receipt) {
  const items = lines.filter(isFood).map(
    ({ number, name, count, grams, millilitres, amountMinor, foodId }): ReceiptItem => ({
      line: number,
      name,
      count,
      grams,
      millilitres,
      amountMinor,
      foodId,
    }),
  );
  return { store, date, currency, items };
}

async function shown(manager: Transaction, viewer: ViewerClaims, receipt: Receipt): Promise<ReceiptState> {
  return stateOf(viewer, await viewOf(manager, viewer, receipt));
}

function noReceipt(): Refusal {
  return refuse('NOT_FOUND', 'There is no such receipt.', ['input.receiptId']);
}
