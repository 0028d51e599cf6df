import type { BankImport } from '../domain/ledger/bank-import.js';
import type { CategoryRule } from '../domain/ledger/categorise.js';
import type { LedgerAccount, LedgerEntry } from '../domain/ledger/ledger.js';
import type { Person } from './person.js';

export interface LedgerAccountSaved {
  readonly kind: 'LedgerAccountSaved';
  readonly account: LedgerAccount;
  readonly user: Person;
}

export interface LedgerChanged {
  readonly kind: 'LedgerChanged';
  readonly entries: readonly LedgerEntry[];
  /** Entries beside those that changed with them. */
  readonly alsoChanged: number;
  readonly accounts: readonly LedgerAccount[];
  readonly user: Person;
}

export interface BankImportState {
  readonly kind: 'BankImportState';
  readonly bankImport: BankImport;
  readonly user: Person;
}

export interface CategoryRuleSaved {
  readonly kind: 'CategoryRuleSaved';
  /** Null after a preview. */
  readonly rule: CategoryRule | null;
  readonly fits: number;
  readonly user: Person;
}
