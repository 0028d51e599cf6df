import type { LocalDate } from '@progressive/quantities';
import type { CsvMapping } from './csv/csv-mapping.js';

export type BankFileFormat = 'OFX' | 'QIF' | 'CSV' | 'CAMT' | 'MT940';

/** One movement of an account, as the bank tells it. */
export interface BankEntry {
  /** Where it stands: the line of a text file (1 is the first), or the entry's number in CAMT. */
  readonly row: number;
  /** The booking day; of MT940 the value date, because only that has a year. */
  readonly date: LocalDate;
  /**
   * Exact decimal with a point and the currency's digits (`-12.30`, `-1200`, `4.125`); negative is money out. Where the
   * currency is not known it has the digits of the file, at least two.
   */
  readonly amount: string;
  /** ISO 4217; null where the file does not say. */
  readonly currency: string | null;
  /** Who, then what for, in one line; see `joinDescription`. */
  readonly description: string;
  /** The bank's own id of the movement (OFX FITID, CAMT AcctSvcrRef, MT940 reference after `//`), or null. */
  readonly bankId: string | null;
  /** The bank's id of the account, or null. */
  readonly accountId: string | null;
  /** Merchant category code (ISO 18245) of a card payment, four digits (OFX SIC, a CSV column MCC), or null. */
  readonly merchantCategoryCode: string | null;
}

export type RowProblemCode =
  | 'DATE_UNREADABLE'
  | 'DATE_OUT_OF_RANGE'
  | 'AMOUNT_UNREADABLE'
  | 'AMOUNT_MISSING'
  | 'AMOUNT_TOO_PRECISE'
  | 'CURRENCY_UNKNOWN'
  | 'NOT_BOOKED'
  | 'ROW_BROKEN'
  | 'FILE_CUT_SHORT';

/** A row that was left out, and why. */
export interface RowProblem {
  readonly row: number;
  readonly code: RowProblemCode;
  readonly message: string;
}

/** What was read of a file: every good row, and every row that is none. */
export interface BankFile {
  readonly format: BankFileFormat;
  readonly encoding: string;
  readonly entries: readonly BankEntry[];
  readonly problems: readonly RowProblem[];
  /** How the columns of a CSV file were understood; null for other formats. */
  readonly mapping: CsvMapping | null;
}

export type BankFileErrorCode =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FORMAT_UNKNOWN'
  | 'ENCODING_UNREADABLE'
  | 'COLUMNS_NOT_FOUND';

/** Nothing of the file can be used. */
export class BankFileError extends Error {
  override readonly name = 'BankFileError';
  constructor(
    readonly code: BankFileErrorCode,
    message: string,
  ) {
    super(message);
  }
}
