import { addDays, type LocalDate } from '@progressive/quantities';
import { merchantKey } from '../domain/ledger/categorise.js';
import type { LedgerEntry } from '../domain/ledger/ledger.js';
import { findEntries } from '../repositories/ledger-repository.js';
import type { Owner } from '../repositories/owner.js';
import type { Transaction } from '../repositories/transaction.js';

/** Three years of a busy household. */
const [pastDays, mostEntries] = [1_100, 20_000];

/** An entry with the text that is the same for all of a merchant's. */
export interface PastEntry extends LedgerEntry {
  readonly merchant: string;
}

/** Three years of a person's entries in all currencies, oldest first; transfers between own accounts are no payments. */
export async function readPast(
  manager: Transaction,
  owner: Owner,
  today: LocalDate,
): Promise<readonly PastEntry[]> {
  const filter = {
    accountId: null,
    from: addDays(today, -pastDays),
    to: today,
    after: null,
    limit: mostEntries,
  };
  const entries = await findEntries(manager, owner, filter);
  return entries
    .filter(({ transferId }) => transferId === null)
    .map((entry) => ({ ...entry, merchant: merchantKey(entry.description) || entry.description }))
    .reverse();
}
