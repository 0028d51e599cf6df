import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate, Money } from '@progressive/quantities';
import { newGrowingId, newId } from '@progressive/subgraph-server';
import { categorise, merchantKey } from '../domain/ledger/categorise.js';
import { checkAmount, checkEntryDate, checkSplits, checkTransfer } from '../domain/ledger/check-ledger.js';
import { convert } from '../domain/ledger/exchange-rates.js';
import type { LedgerAccount, LedgerCategory, LedgerEntry, Split } from '../domain/ledger/ledger.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import {
  balanceOn,
  deleteEntries,
  findLedgerAccounts,
  insertEntries,
  lockEntries,
  markReconciled,
} from '../repositories/ledger-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { decidersOf } from './categoriser.js';
import { fileRates } from './file-rates.js';
import type { LedgerChanged } from './ledger-outcomes.js';
import { isRefusal, once } from './once.js';

type Nullable<Value> = Value | null | undefined;

export interface EntryGiven {
  readonly accountId: string;
  readonly date: LocalDate;
  readonly amount: Money;
  readonly description: string;
  readonly category?: Nullable<LedgerCategory>;
  readonly splits?: Nullable<readonly Split[]>;
  readonly idempotencyKey: string;
}

/** Writes an entry into an account, once per key; without a category it is categorised. */
export async function recordLedgerEntry(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: EntryGiven,
): Promise<LedgerChanged | Refusal> {
  const at = new Date(services.clock());
  return changing(services, viewer, (manager) =>
    once(manager, viewer, { operation: 'record-ledger-entry', key, input, at }, async () => {
      const account = await accountOf(manager, viewer, input.accountId);
      if (account === null) return noAccount('accountId');
      const { amountMinor, currency } = input.amount;
      const splits = (input.splits ?? []).map((split) => ({
        category: split.category,
        amountMinor: split.amountMinor,
      }));
      const refusal =
        checkAmount('amount', input.amount) ??
        checkEntryDate(input.date, todayOf(services)) ??
        checkSplits(amountMinor, splits) ??
        checkDescription(input.description);
      if (refusal !== null) return refusal;
      if (currency !== account.currency)
        return refuse('CURRENCY_MISMATCH', `The account is in ${account.currency}.`, ['input.amount']);
      const text = { description: input.description.trim(), amountMinor };
      const told = input.category ?? splits[0]?.category;
      const entry = {
        ...plainEntry(account, input.date, input.amount, text.description),
        chosen:
          told == null
            ? categorise(text, await decidersOf(manager, viewer))
            : { category: told, by: 'PERSON' as const, confidence: 1 },
        splits,
      };
      await insertEntries(manager, viewer, [entry], merchantKey);
      return { entries: [entry] };
    }),
  );
}

export interface TransferGiven {
  readonly fromAccountId: string;
  readonly toAccountId: string;
  readonly date: LocalDate;
  readonly amount: Money;
  readonly received?: Nullable<Money>;
  readonly idempotencyKey: string;
}

/** Moves money between two of the viewer's accounts: two entries that net to zero, at the rate of the day across currencies. */
export async function transferMoney(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: TransferGiven,
): Promise<LedgerChanged | Refusal> {
  const at = new Date(services.clock());
  return changing(services, viewer, (manager) =>
    once(manager, viewer, { operation: 'transfer-money', key, input, at }, async () => {
      const from = await accountOf(manager, viewer, input.fromAccountId);
      const to = await accountOf(manager, viewer, input.toAccountId);
      if (from === null || to === null) return noAccount(from === null ? 'fromAccountId' : 'toAccountId');
      const sent = { amountMinor: input.amount.amountMinor, currency: input.amount.currency };
      const received = input.received ?? convert(sent, to.currency, input.date, fileRates());
      if (received === null)
        return refuse(
          'NO_RATE',
          `No rate from ${sent.currency} to ${to.currency} is known for ${input.date}.`,
          ['input.received'],
          ['say what arrived'],
        );
      const refusal =
        checkTransfer({
          fromAccountId: from.id,
          toAccountId: to.id,
          sent,
          received,
          fromCurrency: from.currency,
          toCurrency: to.currency,
        }) ?? checkEntryDate(input.date, todayOf(services));
      if (refusal !== null) return refusal;
      const transferId = newId('transfer');
      const leg = (account: LedgerAccount, amountMinor: number, description: string): LedgerEntry => ({
        ...plainEntry(account, input.date, { amountMinor, currency: account.currency }, description),
        transferId,
      });
      const entries = [
        leg(from, -sent.amountMinor, `Transfer to ${to.name}`),
        leg(to, received.amountMinor, `Transfer from ${from.name}`),
      ];
      await insertEntries(manager, viewer, entries, merchantKey);
      return { entries };
    }),
  );
}

/** Removes an entry, and the other leg of a transfer with it; a reconciled one stays. */
export async function removeLedgerEntry(
  services: BudgetServices,
  viewer: ViewerClaims,
  id: string,
): Promise<LedgerChanged | Refusal> {
  return changing(services, viewer, async (manager) => {
    const entries = await lockEntries(manager, viewer, id);
    if (entries.length === 0) return refuse('NOT_FOUND', 'There is no such entry.', ['input.id']);
    if (entries.some(({ reconciled }) => reconciled))
      return refuse(
        'RECONCILED',
        'A reconciled entry stays as the statement has it.',
        ['input.id'],
        ['record the opposite'],
      );
    await deleteEntries(
      manager,
      viewer,
      entries.map((entry) => entry.id),
    );
    return { entries };
  });
}

/** Compares the balance of a day with the bank's statement; when they agree, all entries up to it are reconciled. */
export async function reconcileLedgerAccount(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: { readonly accountId: string; readonly through: LocalDate; readonly statementBalance: Money },
): Promise<LedgerChanged | Refusal> {
  return changing(services, viewer, async (manager) => {
    const account = await accountOf(manager, viewer, input.accountId);
    if (account === null) return noAccount('accountId');
    const balance = await balanceOn(manager, viewer, account.id, input.through);
    const { amountMinor, currency } = input.statementBalance;
    if (currency !== account.currency)
      return refuse('CURRENCY_MISMATCH', `The account is in ${account.currency}.`, [
        'input.statementBalance',
      ]);
    const difference = amountMinor - (balance ?? 0);
    if (difference !== 0)
      return refuse(
        'BALANCE_DIFFERS',
        `The statement is ${difference} minor units above the ledger.`,
        ['input.statementBalance'],
        ['import the missing entries', 'record the difference'],
      );
    const alsoChanged = await markReconciled(
      manager,
      viewer,
      account.id,
      input.through,
      new Date(services.clock()),
    );
    return { entries: [], alsoChanged };
  });
}

interface Changed {
  readonly entries: readonly LedgerEntry[];
  readonly alsoChanged?: number;
}

/** Runs a change in one transaction and answers with the accounts as they are then. */
export async function changing(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  work: (manager: Transaction) => Promise<Changed | Refusal>,
): Promise<LedgerChanged | Refusal> {
  return database.transaction(viewer, async (manager) => {
    const answer = await work(manager);
    if (isRefusal(answer)) return answer;
    const accounts = await findLedgerAccounts(manager, viewer);
    const { entries, alsoChanged = 0 } = answer;
    return { kind: 'LedgerChanged', entries, alsoChanged, accounts, user: { id: viewer.userId } };
  });
}

/** One of the viewer's own accounts, or null. */
export async function accountOf(
  manager: Transaction,
  viewer: ViewerClaims,
  id: string,
): Promise<LedgerAccount | null> {
  return (await findLedgerAccounts(manager, viewer)).find((account) => account.id === id) ?? null;
}

export function noAccount(field: string): Refusal {
  return refuse('NOT_FOUND', 'There is no such account.', [`input.${field}`]);
}

function checkDescription(description: string): Refusal | null {
  const { length } = description.trim();
  return length >= 1 && length <= 500
    ? null
    : refuse('INVALID_VALUE', 'A description has 1 to 500 characters.', ['input.description']);
}

function plainEntry(
  account: LedgerAccount,
  date: LocalDate,
  amount: Money,
  description: string,
): LedgerEntry {
  return {
    id: newGrowingId('ledgerentry'),
    accountId: account.id,
    date,
    amount: { amountMinor: amount.amountMinor, currency: amount.currency },
    description,
    chosen: { category: 'OTHER', by: 'NOBODY', confidence: 0 },
    splits: [],
    transferId: null,
    bankId: null,
    importId: null,
    reconciled: false,
  };
}
