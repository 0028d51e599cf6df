import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays, currencyDecimals, type LocalDate, type Money } from '@progressive/quantities';
import { newGrowingId } from '@progressive/subgraph-server';
import { categorise } from '../domain/ledger/categorise.js';
import { checkEntryDate, largestEntryMinor } from '../domain/ledger/check-ledger.js';
import type { LedgerAccount, LedgerEntry } from '../domain/ledger/ledger.js';
import { balanceReceipt } from '../domain/receipts/balance-receipt.js';
import { categoriseLine } from '../domain/receipts/line-category.js';
import { type ReadReceipt, readReceipt } from '../domain/receipts/read-receipt.js';
import type { Receipt } from '../domain/receipts/receipt.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import {
  findPayment,
  findReceipt,
  findTwin,
  findWholePayments,
  insertReceipt,
} from '../repositories/receipt-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { decidersOf } from './categoriser.js';
import { accountOf, noAccount } from './change-ledger.js';
import { fingerprintOf, isRefusal, once } from './once.js';
import type { Person } from './person.js';

/** A receipt with what it would meet in the ledger. */
export interface ReceiptView {
  readonly receipt: Receipt;
  /** A receipt that stands and has the same day, payment and amounts. */
  readonly duplicateOf: string | null;
  /** The entry that it became, or would split; null = a new one. */
  readonly payment: LedgerEntry | null;
}

export interface ReceiptState extends ReceiptView {
  readonly kind: 'ReceiptState';
  readonly user: Person;
}

export interface ReceiptGiven {
  readonly accountId: string;
  readonly store: string;
  readonly date: LocalDate;
  readonly paid?: Money | null | undefined;
  readonly lines: string;
  readonly idempotencyKey: string;
}

/** Most lines and characters of a receipt. */
const [mostLines, mostCharacters] = [300, 40_000];

/** Reads a receipt and keeps what it would do, once per key; ledger, pantry and prices stay as they are. */
export async function previewReceipt(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: ReceiptGiven,
): Promise<ReceiptState | Refusal> {
  const at = new Date(services.clock());
  return services.database.transaction(viewer, async (manager) => {
    const request = { operation: 'preview-receipt', key, input, at };
    const done = await once<{ receiptId: string }>(manager, viewer, request, async () => {
      const account = await accountOf(manager, viewer, input.accountId);
      if (account === null) return noAccount('accountId');
      const read =
        check(input, account) ?? checkEntryDate(input.date, todayOf(services)) ?? readLines(input, account);
      if (isRefusal(read)) return read;
      const receipt = await make(manager, viewer, { input, account, read });
      if (isRefusal(receipt)) return receipt;
      await insertReceipt(manager, viewer, receipt, at);
      return { receiptId: receipt.id };
    });
    if (isRefusal(done)) return done;
    const receipt = await findReceipt(manager, viewer, done.receiptId);
    if (receipt === null) return refuse('NOT_FOUND', 'There is no such receipt.', ['input.idempotencyKey']);
    return stateOf(viewer, await viewOf(manager, viewer, receipt));
  });
}

function check(
  { store, lines, paid }: Omit<ReceiptGiven, 'idempotencyKey'>,
  account: LedgerAccount,
): Refusal | null {
  if (store.trim().length < 1 || store.trim().length > 80)
    return refuse('INVALID_VALUE', 'A store has 1 to 80 characters.', ['input.store']);
  if (lines.length > mostCharacters)
    return refuse('INVALID_VALUE', `A receipt has ${mostCharacters} characters at most.`, ['input.lines']);
  if (paid == null) return null;
  if (paid.currency !== account.currency)
    return refuse('CURRENCY_MISMATCH', `The account is in ${account.currency}.`, ['input.paid']);
  return paid.amountMinor > 0 && paid.amountMinor <= largestEntryMinor
    ? null
    : refuse(
        'INVALID_VALUE',
        'A receipt is of money that was spent.',
        ['input.paid'],
        ['record money back as an entry'],
      );
}

function readLines(
  { lines }: { readonly lines: string },
  { currency }: LedgerAccount,
): ReadReceipt | Refusal {
  const read = readReceipt(lines, currencyDecimals(currency));
  return read.lines.length <= mostLines
    ? read
    : refuse('INVALID_VALUE', `A receipt has ${mostLines} lines at most.`, ['input.lines']);
}

async function make(
  manager: Transaction,
  viewer: ViewerClaims,
  given: {
    readonly input: Omit<ReceiptGiven, 'idempotencyKey'>;
    readonly account: LedgerAccount;
    readonly read: ReadReceipt;
  },
): Promise<Receipt | Refusal> {
  const { input, account, read } = given;
  const balanced = balanceReceipt(read.lines, input.paid?.amountMinor ?? null, account.currency);
  if (isRefusal(balanced)) return balanced;
  const { paidMinor } = balanced;
  if (paidMinor > largestEntryMinor)
    return refuse('INVALID_VALUE', `An amount is at most ${largestEntryMinor} minor units.`, ['input.lines']);
  const store = input.store.trim();
  const sells = categorise(
    { description: store, amountMinor: -paidMinor },
    await decidersOf(manager, viewer),
  );
  const amounts = read.lines.map(({ amountMinor }) => amountMinor).toSorted((a, b) => a - b);
  return {
    id: newGrowingId('receipt'),
    accountId: account.id,
    store,
    date: input.date,
    currency: account.currency,
    paidMinor,
    status: 'PREVIEWED',
    lines: read.lines.map((line) => categoriseLine(line, sells)),
    problems: read.problems,
    fingerprint: fingerprintOf([input.date, paidMinor, amounts]),
    entryId: null,
    before: null,
  };
}

/** A bank books a card payment on its day or some days later. */
const [daysBefore, daysAfter] = [1, 5];

/** The receipt beside what it repeats and the payment that it is. */
export async function viewOf(
  manager: Transaction,
  viewer: ViewerClaims,
  receipt: Receipt,
): Promise<ReceiptView> {
  const { status, entryId } = receipt;
  if (status !== 'PREVIEWED') {
    const payment = entryId === null ? null : await findPayment(manager, viewer, entryId);
    return { receipt, duplicateOf: null, payment };
  }
  const duplicateOf = await findTwin(manager, viewer, receipt);
  const [payment = null] = await findWholePayments(manager, viewer, {
    accountId: receipt.accountId,
    amountMinor: -receipt.paidMinor,
    from: addDays(receipt.date, -daysBefore),
    to: addDays(receipt.date, daysAfter),
  });
  return { receipt, duplicateOf, payment };
}

export function stateOf({ userId }: ViewerClaims, view: ReceiptView): ReceiptState {
  return { kind: 'ReceiptState', ...view, user: { id: userId } };
}
