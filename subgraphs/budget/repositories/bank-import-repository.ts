import type { EntityManager } from 'typeorm';
import type { BankImport, ImportStatus } from '../domain/ledger/bank-import.js';
import { fromStoredRows, type StoredRows, toStoredRows } from './import-rows.js';
import type { Owner } from './owner.js';

interface Row {
  readonly id: string;
  readonly account_id: string;
  readonly file_name: string;
  readonly format: string;
  readonly status: ImportStatus;
  readonly rows: StoredRows;
  readonly problems: BankImport['problems'];
  readonly mapping: unknown;
}

export async function insertImport(
  manager: EntityManager,
  { userId }: Owner,
  bankImport: BankImport,
  mapping: unknown,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO bank_import (id, user_id, account_id, file_name, format, status, rows, problems, mapping, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      bankImport.id,
      userId,
      bankImport.accountId,
      bankImport.fileName,
      bankImport.format,
      bankImport.status,
      JSON.stringify(toStoredRows(bankImport.rows)),
      JSON.stringify(bankImport.problems),
      mapping === null ? null : JSON.stringify(mapping),
      at,
    ],
  );
}

/** One of the owner's imports, locked until the transaction ends; with the CSV mapping that it was read with. */
export async function lockImport(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
): Promise<{ readonly bankImport: BankImport; readonly mapping: unknown } | null> {
  const [row]: Row[] = await manager.query(
    `SELECT id, account_id, file_name, format, status, rows, problems, mapping FROM bank_import
      WHERE user_id = $1 AND id = $2 FOR UPDATE`,
    [userId, id],
  );
  if (row === undefined) return null;
  const { account_id: accountId, file_name: fileName, mapping, rows, ...rest } = row;
  return { bankImport: { ...rest, accountId, fileName, rows: fromStoredRows(rows) }, mapping };
}

export async function setImportStatus(
  manager: EntityManager,
  { userId }: Owner,
  id: string,
  status: ImportStatus,
): Promise<void> {
  await manager.query('UPDATE bank_import SET status = $3 WHERE user_id = $1 AND id = $2', [
    userId,
    id,
    status,
  ]);
}

/** The CSV mappings that the owner's earlier imports were read with. */
export async function findMappings(manager: EntityManager, { userId }: Owner): Promise<unknown[]> {
  const rows: { mapping: unknown }[] = await manager.query(
    'SELECT mapping FROM csv_mapping WHERE user_id = $1',
    [userId],
  );
  return rows.map(({ mapping }) => mapping);
}

/** Keeps a CSV mapping for the next file with the same header. */
export async function saveMapping(
  manager: EntityManager,
  { userId }: Owner,
  signature: string,
  mapping: unknown,
): Promise<void> {
  await manager.query(
    `INSERT INTO csv_mapping (user_id, signature, mapping) VALUES ($1, $2, $3)
     ON CONFLICT (user_id, signature) DO UPDATE SET mapping = excluded.mapping`,
    [userId, signature, JSON.stringify(mapping)],
  );
}
