import { type LocalDate, toEpochDay } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { LedgerAccount, LedgerCategory, LedgerEntry } from '../domain/ledger/ledger.js';
import { type EntryRow, entryColumns, toEntry } from './ledger-entry-row.js';
import type { Owner } from './owner.js';
import { numberArray, textArray } from './sql-array.js';

/** The owner's accounts with their balances, by name. */
export async function findLedgerAccounts(
  manager: EntityManager,
  { userId }: Owner,
): Promise<LedgerAccount[]> {
  const rows: (Omit<LedgerAccount, 'openingMinor' | 'balanceMinor'> & {
    opening: string;
    balance: string;
  })[] = await manager.query(
    `SELECT a.id, a.name, a.kind, a.currency, a.opening_minor::text AS opening,
         (a.opening_minor + coalesce((SELECT sum(t.in_minor - t.out_minor) FROM ledger_month_total t
            WHERE t.user_id = a.user_id AND t.account_id = a.id), 0))::text AS balance
       FROM ledger_account a WHERE a.user_id = $1 ORDER BY a.name`,
    [userId],
  );
  return rows.map(({ opening, balance, ...rest }) => ({
    ...rest,
    openingMinor: Number(opening),
    balanceMinor: Number(balance),
  }));
}

/** Opens an account. Returns false when there is one of this name. */
export async function insertLedgerAccount(
  manager: EntityManager,
  { userId }: Owner,
  account: LedgerAccount,
  at: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO ledger_account (id, user_id, name, kind, currency, opening_minor, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (user_id, name) DO NOTHING RETURNING id`,
    [account.id, userId, account.name, account.kind, account.currency, account.openingMinor, at],
  );
  return rows.length > 0;
}

/** Entries of one statement: enough that its fixed cost is nothing, few enough to be read while the next are prepared. */
const entriesPerStatement = 2_500;

/**
 * Adds entries, thousands in one statement. What many of them share (account, category, import …) travels once: rows point
 * at the kinds of entries that there are.
 */
export async function insertEntries(
  manager: EntityManager,
  { userId }: Owner,
  entries: readonly LedgerEntry[],
  keyOf: (description: string) => string,
): Promise<void> {
  for (let from = 0; from < entries.length; from += entriesPerStatement) {
    const part = entries.slice(from, from + entriesPerStatement);
    const { kinds, kindOf } = kindsOf(part);
    await manager.query(
      `INSERT INTO ledger_entry (user_id, id, account_id, date, amount_minor, currency, description, category, category_by,
         category_confidence, splits, merchant_key, transfer_id, bank_id, import_id)
       SELECT $1, e.id, ($9::text[])[kind], DATE '1970-01-01' + day, amount, ($10::text[])[kind], description,
         ($11::text[])[kind], ($12::text[])[kind], ($13::real[])[kind], splits, merchant_key, ($14::text[])[kind], bank_id,
         ($15::text[])[kind]
       FROM unnest($2::text[], $3::int[], $4::int[], $5::bigint[], $6::text[], $7::jsonb[], $8::text[], $16::text[])
         AS e (id, kind, day, amount, description, splits, merchant_key, bank_id)`,
      [
        userId,
        textArray(part.map(({ id }) => id)),
        numberArray(kindOf),
        numberArray(part.map(({ date }) => toEpochDay(date))),
        numberArray(part.map(({ amount }) => amount.amountMinor)),
        textArray(part.map(({ description }) => description)),
        textArray(part.map(({ splits }) => (splits.length === 0 ? null : JSON.stringify(splits)))),
        textArray(part.map(({ description }) => keyOf(description))),
        textArray(kinds.map(({ accountId }) => accountId)),
        textArray(kinds.map(({ amount }) => amount.currency)),
        textArray(kinds.map(({ chosen }) => chosen.category)),
        textArray(kinds.map(({ chosen }) => chosen.by)),
        numberArray(kinds.map(({ chosen }) => chosen.confidence)),
        textArray(kinds.map(({ transferId }) => transferId)),
        textArray(kinds.map(({ importId }) => importId)),
        textArray(part.map(({ bankId }) => bankId)),
      ],
    );
  }
}

/** One entry of each kind, and for every entry the number of its kind, from 1. */
function kindsOf(entries: readonly LedgerEntry[]): { kinds: LedgerEntry[]; kindOf: number[] } {
  const numbers = new Map<string, number>();
  const kinds: LedgerEntry[] = [];
  const kindOf = entries.map((entry) => {
    const { accountId, amount, chosen, transferId, importId } = entry;
    const kind = `${accountId}|${amount.currency}|${chosen.category}|${chosen.by}|${chosen.confidence}|${transferId}|${importId}`;
    const known = numbers.get(kind);
    if (known !== undefined) return known;
    numbers.set(kind, kinds.push(entry));
    return kinds.length;
  });
  return { kinds, kindOf };
}

export interface EntryFilter {
  readonly accountId: string | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly after: { readonly date: LocalDate; readonly id: string } | null;
  /** Null is without a limit. */
  readonly limit: number | null;
}

/** The owner's entries, newest first. */
export async function findEntries(
  manager: EntityManager,
  { userId }: Owner,
  { accountId, from, to, after, limit }: EntryFilter,
): Promise<LedgerEntry[]> {
  const rows: EntryRow[] = await manager.query(
    // Each account's own index is in this order already: no account is sorted, however many entries it has.
    `SELECT e.* FROM ledger_account a CROSS JOIN LATERAL (
       SELECT ${entryColumns} FROM ledger_entry
        WHERE account_id = a.id AND user_id = $1 AND ledger_entry.date >= coalesce($3::date, '-infinity')
          AND ledger_entry.date <= coalesce($4::date, 'infinity')
          AND ($5::date IS NULL OR (ledger_entry.date, ledger_entry.id) < ($5::date, $6))
        ORDER BY ledger_entry.date DESC, ledger_entry.id DESC LIMIT $7) e
      WHERE a.user_id = $1 AND ($2::text IS NULL OR a.id = $2)
      ORDER BY e.date DESC, e.id DESC LIMIT $7`,
    [userId, accountId, from, to, after?.date ?? null, after?.id ?? null, limit],
  );
  return rows.map(toEntry);
}

/** One of the owner's entries with the other leg of its transfer, locked until the transaction ends. */
export async function lockEntries(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
): Promise<LedgerEntry[]> {
  const rows: EntryRow[] = await manager.query(
    `SELECT ${entryColumns} FROM ledger_entry WHERE user_id = $1 AND (id = $2 OR transfer_id =
       (SELECT transfer_id FROM ledger_entry WHERE user_id = $1 AND id = $2)) ORDER BY id FOR UPDATE`,
    [userId, id],
  );
  return rows.map(toEntry);
}

/** Removes entries by their ids. */
export async function deleteEntries(
  manager: EntityManager,
  { userId }: Owner,
  ids: readonly string[],
): Promise<void> {
  await manager.query('DELETE FROM ledger_entry WHERE user_id = $1 AND id = ANY($2)', [userId, ids]);
}

/** Removes the entries of an import. Returns how many there were. */
export async function deleteImported(
  manager: EntityManager,
  { userId }: Owner,
  importId: string,
): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    'DELETE FROM ledger_entry WHERE user_id = $1 AND import_id = $2',
    [userId, importId],
  );
  return count;
}

/** How many entries of an import are reconciled. */
export async function countReconciled(
  manager: EntityManager,
  { userId }: Owner,
  importId: string,
): Promise<number> {
  const [row]: { count: number }[] = await manager.query(
    `SELECT count(*)::int AS count FROM ledger_entry
      WHERE user_id = $1 AND import_id = $2 AND reconciled_at IS NOT NULL`,
    [userId, importId],
  );
  return row?.count ?? 0;
}

/** The account's balance at the end of a day, minor units; null when there is no such account. */
export async function balanceOn(
  manager: EntityManager,
  { userId }: Owner,
  accountId: string,
  day: LocalDate,
): Promise<number | null> {
  const [row]: { balance: string }[] = await manager.query(
    `SELECT (a.opening_minor
         + coalesce((SELECT sum(in_minor - out_minor) FROM ledger_month_total
             WHERE user_id = $1 AND account_id = $2 AND month < date_trunc('month', $3::date)), 0)
         + coalesce((SELECT sum(amount_minor) FROM ledger_entry WHERE user_id = $1 AND account_id = $2
             AND date BETWEEN date_trunc('month', $3::date)::date AND $3), 0))::text AS balance
     FROM ledger_account a WHERE a.user_id = $1 AND a.id = $2`,
    [userId, accountId, day],
  );
  return row === undefined ? null : Number(row.balance);
}

/** Marks what is not reconciled yet, up to a day. Returns how many entries that were. */
export async function markReconciled(
  manager: EntityManager,
  { userId }: Owner,
  accountId: string,
  day: LocalDate,
  at: Date,
): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE ledger_entry SET reconciled_at = $4
      WHERE user_id = $1 AND account_id = $2 AND date <= $3 AND reconciled_at IS NULL`,
    [userId, accountId, day, at],
  );
  return count;
}

/** A month of the ledger by category, in one currency; transfers apart. Minor units. */
export interface MonthTotal {
  readonly category: LedgerCategory;
  readonly transfer: boolean;
  readonly inMinor: number;
  readonly outMinor: number;
  readonly entries: number;
}

/** Totals of a month over all accounts of a currency. @param month its first day. */
export async function monthTotals(
  manager: EntityManager,
  { userId }: Owner,
  month: LocalDate,
  currency: string,
): Promise<MonthTotal[]> {
  const rows: { category: LedgerCategory; transfer: boolean; in: string; out: string; entries: number }[] =
    await manager.query(
      `SELECT t.category, t.transfer, sum(t.in_minor)::text AS in, sum(t.out_minor)::text AS out,
         sum(t.entries)::int AS entries
       FROM ledger_month_total t JOIN ledger_account a ON a.id = t.account_id
       WHERE t.user_id = $1 AND a.user_id = $1 AND t.month = $2 AND a.currency = $3
       GROUP BY 1, 2 HAVING sum(t.entries) > 0 ORDER BY sum(t.out_minor) DESC, 1`,
      [userId, month, currency],
    );
  return rows.map((row) => ({
    category: row.category,
    transfer: row.transfer,
    inMinor: Number(row.in),
    outMinor: Number(row.out),
    entries: row.entries,
  }));
}
