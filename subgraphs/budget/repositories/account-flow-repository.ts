import type { EntityManager } from 'typeorm';
import type { Month } from '../domain/envelopes/month.js';
import type { CategoryFlow } from '../domain/envelopes/sort-flows.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import type { Owner } from './owner.js';

/** All months of the owner's ledger by category, oldest first, from its totals. */
export async function findAccountFlows(
  manager: EntityManager,
  { userId }: Owner,
  currency: string,
): Promise<CategoryFlow[]> {
  const rows: {
    month: Month;
    category: LedgerCategory;
    transfer: boolean;
    loan: boolean;
    in: string;
    out: string;
  }[] = await manager.query(
    `SELECT to_char(t.month, 'YYYY-MM') AS month, t.category, t.transfer, a.kind = 'LOAN' AS loan,
       sum(t.in_minor)::text AS in, sum(t.out_minor)::text AS out
     FROM ledger_month_total t JOIN ledger_account a ON a.id = t.account_id
     WHERE t.user_id = $1 AND a.user_id = $1 AND a.currency = $2 GROUP BY 1, 2, 3, 4 ORDER BY 1`,
    [userId, currency],
  );
  return rows.map((row) => ({
    month: row.month,
    category: row.category,
    isTransfer: row.transfer,
    isLoan: row.loan,
    inMinor: Number(row.in),
    outMinor: Number(row.out),
  }));
}

/** What was on the owner's accounts of a currency, but loans, before their first entry; minor units. */
export async function openingFunds(
  manager: EntityManager,
  { userId }: Owner,
  currency: string,
): Promise<number> {
  const [row]: { opening: string }[] = await manager.query(
    `SELECT coalesce(sum(opening_minor), 0)::text AS opening FROM ledger_account
      WHERE user_id = $1 AND currency = $2 AND kind <> 'LOAN'`,
    [userId, currency],
  );
  return Number(row?.opening ?? 0);
}
