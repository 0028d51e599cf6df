import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { type Connection, connection, pageSize } from '@progressive/subgraph-server';
import type { Expense } from '../domain/expense.js';
import type { SpendingCategory } from '../domain/spending-category.js';
import { findExpenses } from '../repositories/expense-repository.js';
import type { BudgetServices } from './budget-services.js';
import { placeAfter, placeOf } from './dated-place.js';

export interface ExpensePage {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
  readonly category?: SpendingCategory | null | undefined;
}

/** A page of the viewer's expenses, newest first. */
export async function listExpenses(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  page: ExpensePage,
): Promise<Connection<Expense>> {
  const size = pageSize(page.first);
  const filter = {
    from: page.from ?? null,
    to: page.to ?? null,
    category: page.category ?? null,
    after: placeAfter(page.after),
    limit: size + 1,
  };
  const rows = await database.read(viewer, (manager) => findExpenses(manager, viewer, filter));
  return connection(rows, size, placeOf);
}
