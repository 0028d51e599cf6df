import type { LocalDate } from '@progressive/quantities';
import type { EntityManager } from 'typeorm';
import type { ChosenCategory, LedgerEntry, Split } from '../domain/ledger/ledger.js';
import type { Receipt, ReceiptStatus } from '../domain/receipts/receipt.js';
import { type EntryRow, entryColumns, toEntry } from './ledger-entry-row.js';
import type { Owner } from './owner.js';

interface Row {
  readonly id: string;
  readonly account_id: string;
  readonly store: string;
  readonly date: string;
  readonly currency: string;
  readonly paid: string;
  readonly status: ReceiptStatus;
  readonly lines: Receipt['lines'];
  readonly problems: Receipt['problems'];
  readonly fingerprint: string;
  readonly entry_id: string | null;
  readonly entry_before: Receipt['before'];
}

const columns = `id, account_id, store, date::text AS date, currency, paid_minor::text AS paid, status, lines, problems,
  fingerprint, entry_id, entry_before`;

function toReceipt({ account_id, paid, entry_id, entry_before, ...row }: Row): Receipt {
  return {
    ...row,
    accountId: account_id,
    paidMinor: Number(paid),
    entryId: entry_id,
    before: entry_before,
  };
}

export async function insertReceipt(
  manager: EntityManager,
  { userId }: Owner,
  receipt: Receipt,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO receipt (id, user_id, account_id, store, date, currency, paid_minor, status, lines, problems, fingerprint,
       created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      receipt.id,
      userId,
      receipt.accountId,
      receipt.store,
      receipt.date,
      receipt.currency,
      receipt.paidMinor,
      receipt.status,
      JSON.stringify(receipt.lines),
      JSON.stringify(receipt.problems),
      receipt.fingerprint,
      at,
    ],
  );
}

/** One of the owner's receipts, locked until the transaction ends. */
export async function lockReceipt(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
): Promise<Receipt | null> {
  const [row]: Row[] = await manager.query(
    `SELECT ${columns} FROM receipt WHERE user_id = $1 AND id = $2 FOR UPDATE`,
    [userId, id],
  );
  return row === undefined ? null : toReceipt(row);
}

/** The owner's receipt, or null. */
export async function findReceipt(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
): Promise<Receipt | null> {
  const [row]: Row[] = await manager.query(`SELECT ${columns} FROM receipt WHERE user_id = $1 AND id = $2`, [
    userId,
    id,
  ]);
  return row === undefined ? null : toReceipt(row);
}

/** The owner's receipts of a span of days, newest first. */
export async function findReceipts(
  manager: EntityManager,
  { userId }: Owner,
  {
    from,
    to,
    limit,
  }: { readonly from: LocalDate | null; readonly to: LocalDate | null; readonly limit: number },
): Promise<Receipt[]> {
  const rows: Row[] = await manager.query(
    `SELECT ${columns} FROM receipt WHERE user_id = $1 AND date >= coalesce($2::date, '-infinity')
       AND date <= coalesce($3::date, 'infinity') ORDER BY date DESC, id DESC LIMIT $4`,
    [userId, from, to, limit],
  );
  return rows.map(toReceipt);
}

/** A receipt that stands and has the same day, payment and amounts; null when there is none. */
export async function findTwin(
  manager: EntityManager,
  { userId }: Owner,
  { id, fingerprint }: Receipt,
): Promise<string | null> {
  const [row]: { id: string }[] = await manager.query(
    `SELECT id FROM receipt WHERE user_id = $1 AND fingerprint = $2 AND status = 'COMMITTED' AND id <> $3 LIMIT 1`,
    [userId, fingerprint, id],
  );
  return row?.id ?? null;
}

/** Keeps what became of a receipt. */
export async function updateReceipt(
  manager: EntityManager,
  { userId }: Owner,
  { id, status, lines, entryId, before }: Receipt,
): Promise<void> {
  await manager.query(
    `UPDATE receipt SET status = $3, lines = $4, entry_id = $5, entry_before = $6 WHERE user_id = $1 AND id = $2`,
    [userId, id, status, JSON.stringify(lines), entryId, before === null ? null : JSON.stringify(before)],
  );
}

/** Entries of an account of one amount within a span of days that are whole and no transfer: payments without a receipt. */
export async function findWholePayments(
  manager: EntityManager,
  { userId }: Owner,
  {
    accountId,
    amountMinor,
    from,
    to,
  }: {
    readonly accountId: string;
    readonly amountMinor: number;
    readonly from: LocalDate;
    readonly to: LocalDate;
  },
): Promise<LedgerEntry[]> {
  const rows: EntryRow[] = await manager.query(
    `SELECT ${entryColumns} FROM ledger_entry e WHERE user_id = $1 AND account_id = $2 AND amount_minor = $3
       AND e.date BETWEEN $4 AND $5 AND splits IS NULL AND transfer_id IS NULL
       AND NOT EXISTS (SELECT FROM receipt r WHERE r.user_id = $1 AND r.entry_id = e.id AND r.status = 'COMMITTED')
     ORDER BY e.date, e.id`,
    [userId, accountId, amountMinor, from, to],
  );
  return rows.map(toEntry);
}

/** The entry that a receipt became; null once the person has removed it. */
export async function findPayment(
  manager: EntityManager,
  { userId }: Owner,
  entryId: string,
): Promise<LedgerEntry | null> {
  const [row]: EntryRow[] = await manager.query(
    `SELECT ${entryColumns} FROM ledger_entry WHERE user_id = $1 AND id = $2`,
    [userId, entryId],
  );
  return row === undefined ? null : toEntry(row);
}

/** Gives an entry other categories; its amount stays. */
export async function saveParts(
  manager: EntityManager,
  { userId }: Owner,
  entryId: string,
  { chosen, splits }: { readonly chosen: ChosenCategory; readonly splits: readonly Split[] },
): Promise<void> {
  await manager.query(
    `UPDATE ledger_entry SET category = $3, category_by = $4, category_confidence = $5, splits = $6
      WHERE user_id = $1 AND id = $2`,
    [
      userId,
      entryId,
      chosen.category,
      chosen.by,
      chosen.confidence,
      splits.length === 0 ? null : JSON.stringify(splits),
    ],
  );
}
