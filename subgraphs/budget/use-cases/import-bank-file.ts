import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { ViewerClaims } from '@progressive/access-tokens';
import {
  type BankEntry,
  type BankFile,
  BankFileError,
  type CsvMapping,
  readBankFile,
} from '@progressive/bank-files';
import { addDays, currencyDecimals } from '@progressive/quantities';
import { newGrowingId } from '@progressive/subgraph-server';
import type { BankImport, ImportRow } from '../domain/ledger/bank-import.js';
import { categorise, type Deciders, merchantKey } from '../domain/ledger/categorise.js';
import { largestEntryMinor } from '../domain/ledger/check-ledger.js';
import { farthestDays, findDuplicates } from '../domain/ledger/deduplicate.js';
import type { LedgerAccount, LedgerEntry } from '../domain/ledger/ledger.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import {
  findMappings,
  insertImport,
  lockImport,
  saveMapping,
  setImportStatus,
} from '../repositories/bank-import-repository.js';
import {
  countReconciled,
  deleteImported,
  findEntries,
  insertEntries,
} from '../repositories/ledger-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';
import { decidersOf } from './categoriser.js';
import { accountOf, noAccount } from './change-ledger.js';
import type { BankImportState } from './ledger-outcomes.js';
import { isRefusal, once } from './once.js';

export interface FileGiven {
  readonly accountId: string;
  readonly fileName: string;
  readonly contentBase64: string;
  readonly idempotencyKey: string;
}

/** Bytes that a packed file may unpack to: about 100,000 entries. */
const largestUnpacked = 16 * 1024 * 1024;
/** A large file takes longer than the usual statement. */
const timeoutMs = 60_000;

/** Reads a file for an account and keeps what would be imported, once per key; the ledger does not change. */
export async function previewBankImport(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: FileGiven,
): Promise<BankImportState | Refusal> {
  const at = new Date(services.clock());
  const answer = await services.database.transaction(
    viewer,
    async (manager) => {
      // Only the id is kept with the key: a file may have tens of thousands of rows.
      const request = { operation: 'preview-bank-import', key, input, at };
      let made: BankImport | undefined;
      const done = await once<{ importId: string }>(manager, viewer, request, async () => {
        const account = await accountOf(manager, viewer, input.accountId);
        if (account === null) return noAccount('accountId');
        const file = readGiven(input.contentBase64, (await findMappings(manager, viewer)) as CsvMapping[]);
        if (isRefusal(file)) return file;
        made = await prepare(manager, viewer, account, input.fileName.slice(0, 200), file);
        await insertImport(manager, viewer, made, file.mapping, at);
        return { importId: made.id };
      });
      if (isRefusal(done) || made !== undefined) return made ?? (done as Refusal);
      const kept = await lockImport(manager, viewer, done.importId);
      return kept?.bankImport ?? refuse('NOT_FOUND', 'There is no such import.', ['input.idempotencyKey']);
    },
    { timeoutMs },
  );
  return stateOf(viewer, answer);
}

function readGiven(contentBase64: string, mappings: readonly CsvMapping[]): BankFile | Refusal {
  const field = ['input.contentBase64'];
  try {
    const given = Buffer.from(contentBase64, 'base64');
    const packed = given[0] === 0x1f && given[1] === 0x8b;
    const bytes = packed ? gunzipSync(given, { maxOutputLength: largestUnpacked }) : given;
    return readBankFile(bytes, { mappings });
  } catch (error) {
    if (error instanceof BankFileError) return refuse(error.code, error.message, field);
    const code = (error as { code?: unknown }).code;
    if (code === 'ERR_BUFFER_TOO_LARGE')
      return refuse('FILE_TOO_LARGE', 'Unpacked the file has more than 16 MB.', field, [
        'export a shorter period',
      ]);
    if (typeof code === 'string' && code.startsWith('Z_'))
      return refuse('ENCODING_UNREADABLE', 'The packed file is broken.', field);
    throw error;
  }
}

async function prepare(
  manager: Transaction,
  viewer: ViewerClaims,
  account: LedgerAccount,
  fileName: string,
  file: BankFile,
): Promise<BankImport> {
  const problems: { row: number; code: string; message: string }[] = [...file.problems];
  const movements = file.entries.map(({ date, description, amount }) => ({
    date,
    description,
    amount: Number(amount),
  }));
  const deciders = await decidersOf(manager, viewer, movements);
  const read = file.entries.flatMap((entry) => {
    const row = rowOf(entry, account, deciders);
    if ('code' in row) problems.push(row);
    return 'code' in row ? [] : [row];
  });
  const rows = await markDuplicates(manager, viewer, account, read);
  problems.sort((a, b) => a.row - b.row);
  return {
    id: newGrowingId('bankimport'),
    accountId: account.id,
    fileName,
    format: file.format,
    status: 'PREVIEWED',
    rows,
    problems,
  };
}

function rowOf(
  entry: BankEntry,
  account: LedgerAccount,
  deciders: Deciders,
): ImportRow | BankImport['problems'][number] {
  const { row, date, description, bankId, merchantCategoryCode } = entry;
  const currency = entry.currency ?? account.currency;
  if (currency !== account.currency)
    return {
      row,
      code: 'CURRENCY_MISMATCH',
      message: `The row is in ${currency}, the account in ${account.currency}.`,
    };
  const minor = Number(entry.amount) * 10 ** currencyDecimals(currency);
  const amountMinor = Math.round(minor);
  // Decimal text to binary and back is exact within 1e-6 for amounts of this size.
  if (Math.abs(minor - amountMinor) > 1e-4)
    return { row, code: 'AMOUNT_TOO_PRECISE', message: `${entry.amount} has too many digits.` };
  if (amountMinor === 0 || Math.abs(amountMinor) > largestEntryMinor)
    return {
      row,
      code: 'AMOUNT_OUT_OF_RANGE',
      message: `${entry.amount} is nothing, or more than an entry holds.`,
    };
  const text = description === '' ? 'No description' : description.slice(0, 500);
  const { category } = categorise({ description: text, amountMinor, merchantCategoryCode }, deciders);
  return {
    row,
    date,
    amountMinor,
    currency,
    description: text,
    bankId,
    merchantCategoryCode,
    category,
    duplicateOf: null,
  };
}

async function markDuplicates(
  manager: Transaction,
  viewer: ViewerClaims,
  account: LedgerAccount,
  rows: readonly ImportRow[],
): Promise<readonly ImportRow[]> {
  const days = rows.map(({ date }) => date).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { from: addDays(first, -farthestDays), to: addDays(last, farthestDays) };
  const standing = await findEntries(manager, viewer, {
    ...span,
    accountId: account.id,
    after: null,
    limit: null,
  });
  const movements = standing.map(({ date, amount, description, bankId }) => ({
    date,
    amountMinor: amount.amountMinor,
    description,
    bankId,
  }));
  const found = findDuplicates(rows, movements);
  return rows.map((row, index) => ({ ...row, duplicateOf: standing[found[index] ?? -1]?.id ?? null }));
}

/** Writes the new rows of a preview into the ledger; those that came in since count as duplicates. Doing it again does nothing. */
export async function commitBankImport(
  services: BudgetServices,
  viewer: ViewerClaims,
  importId: string,
): Promise<BankImportState | Refusal> {
  const answer = await services.database.transaction(
    viewer,
    async (manager) => {
      const found = await lockImport(manager, viewer, importId);
      if (found === null) return refuse('NOT_FOUND', 'There is no such import.', ['input.importId']);
      const { bankImport, mapping } = found;
      if (bankImport.status === 'COMMITTED') return bankImport;
      if (bankImport.status === 'UNDONE')
        return refuse('UNDONE', 'This import was undone.', ['input.importId'], ['preview the file again']);
      const account = await accountOf(manager, viewer, bankImport.accountId);
      if (account === null) return noAccount('importId');
      const fresh = await markDuplicates(manager, viewer, account, bankImport.rows);
      const movements = bankImport.rows.map(({ date, description, amountMinor }) => ({
        date,
        description,
        amount: amountMinor,
      }));
      const deciders = await decidersOf(manager, viewer, movements);
      await writeRows(manager, viewer, bankImport, deciders, fresh);
      await setImportStatus(manager, viewer, importId, 'COMMITTED');
      const signature = (mapping as CsvMapping | null)?.signature ?? '';
      if (signature !== '') await saveMapping(manager, viewer, signature, mapping);
      return { ...bankImport, rows: fresh, status: 'COMMITTED' as const };
    },
    { timeoutMs },
  );
  return stateOf(viewer, answer);
}

/** Rows that are prepared while the ones before them are written. */
const rowsAtOnce = 2_500;

async function writeRows(
  manager: Transaction,
  viewer: ViewerClaims,
  bankImport: BankImport,
  deciders: Deciders,
  rows: readonly ImportRow[],
): Promise<void> {
  const wanted = rows.filter(({ duplicateOf }) => duplicateOf === null);
  let writing: Promise<void> = Promise.resolve();
  for (let from = 0; from < wanted.length; from += rowsAtOnce) {
    const entries = wanted.slice(from, from + rowsAtOnce).map((row) => entryOf(row, bankImport, deciders));
    await writing;
    writing = insertEntries(manager, viewer, entries, merchantKey);
    // A failure is met by the next await; until then it must not end the process.
    writing.catch(() => undefined);
    // The statement leaves only when this process waits for something.
    await setImmediate();
  }
  await writing;
}

function entryOf(row: ImportRow, bankImport: BankImport, deciders: Deciders): LedgerEntry {
  return {
    id: newGrowingId('ledgerentry'),
    accountId: bankImport.accountId,
    date: row.date,
    amount: { amountMinor: row.amountMinor, currency: row.currency },
    description: row.description,
    chosen: categorise(row, deciders),
    splits: [],
    transferId: null,
    bankId: row.bankId,
    importId: bankImport.id,
    reconciled: false,
  };
}

/** Takes all entries of an import out of the ledger, unless some are reconciled. Doing it again does nothing. */
export async function undoBankImport(
  services: BudgetServices,
  viewer: ViewerClaims,
  importId: string,
): Promise<BankImportState | Refusal> {
  const answer = await services.database.transaction(viewer, async (manager) => {
    const found = await lockImport(manager, viewer, importId);
    if (found === null) return refuse('NOT_FOUND', 'There is no such import.', ['input.importId']);
    const { bankImport } = found;
    if ((await countReconciled(manager, viewer, importId)) > 0)
      return refuse('RECONCILED', 'Entries of this import are reconciled.', ['input.importId']);
    await deleteImported(manager, viewer, importId);
    await setImportStatus(manager, viewer, importId, 'UNDONE');
    return { ...bankImport, status: 'UNDONE' as const };
  });
  return stateOf(viewer, answer);
}

function stateOf({ userId }: ViewerClaims, answer: BankImport | Refusal): BankImportState | Refusal {
  return isRefusal(answer) ? answer : { kind: 'BankImportState', bankImport: answer, user: { id: userId } };
}
