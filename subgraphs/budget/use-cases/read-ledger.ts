import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { type Connection, connection, pageSize } from '@progressive/subgraph-server';
import type { CategoryRule } from '../domain/ledger/categorise.js';
import type { LedgerAccount, LedgerCategory, LedgerEntry } from '../domain/ledger/ledger.js';
import { findRules } from '../repositories/category-repository.js';
import { findEntries, findLedgerAccounts, monthTotals } from '../repositories/ledger-repository.js';
import type { BudgetServices } from './budget-services.js';
import { placeAfter, placeOf } from './dated-place.js';

export async function listLedgerAccounts(
  { database }: BudgetServices,
  viewer: ViewerClaims,
): Promise<LedgerAccount[]> {
  return database.read(viewer, (manager) => findLedgerAccounts(manager, viewer));
}

export async function listCategoryRules(
  { database }: BudgetServices,
  viewer: ViewerClaims,
): Promise<CategoryRule[]> {
  return database.read(viewer, (manager) => findRules(manager, viewer));
}

export interface EntryPage {
  readonly accountId?: string | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of the viewer's entries, newest first. */
export async function listLedgerEntries(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  page: EntryPage,
): Promise<Connection<LedgerEntry>> {
  const size = pageSize(page.first);
  const filter = {
    accountId: page.accountId ?? null,
    from: page.from ?? null,
    to: page.to ?? null,
    after: placeAfter(page.after),
    limit: size + 1,
  };
  const rows = await database.read(viewer, (manager) => findEntries(manager, viewer, filter));
  return connection(rows, size, placeOf);
}

/** A month of the ledger in one currency. */
export interface LedgerMonth {
  readonly month: string;
  readonly currency: string;
  readonly inMinor: number;
  readonly outMinor: number;
  readonly categories: readonly {
    readonly category: LedgerCategory;
    readonly inMinor: number;
    readonly outMinor: number;
    readonly entries: number;
  }[];
}

/** Money in and out of a month by category; transfers between own accounts are neither. @param month `YYYY-MM`. */
export async function readLedgerMonth(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  { month, currency }: { readonly month: string; readonly currency: string },
): Promise<LedgerMonth | null> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return null;
  const totals = await database.read(viewer, (manager) =>
    monthTotals(manager, viewer, `${month}-01`, currency),
  );
  const categories = totals.filter(({ transfer }) => !transfer);
  const sum = (pick: (total: (typeof totals)[number]) => number): number =>
    categories.reduce((total, each) => total + pick(each), 0);
  return {
    month,
    currency,
    inMinor: sum((each) => each.inMinor),
    outMinor: sum((each) => each.outMinor),
    categories,
  };
}
