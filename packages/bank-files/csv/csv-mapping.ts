import type { DecimalSign } from '../amount-text.js';
import type { DateOrder } from '../date-text.js';

export type Delimiter = ',' | ';' | '\t' | '|';

/** Columns by their place, 0 is the first. Either `amount`, or `debit` and `credit`, or one of these. */
export interface CsvColumns {
  readonly date: number;
  /** Signed, or unsigned with `direction`. */
  readonly amount: number | null;
  /** Money out. */
  readonly debit: number | null;
  /** Money in. */
  readonly credit: number | null;
  /** Debit or credit, in words or letters. */
  readonly direction: number | null;
  readonly payee: number | null;
  readonly text: number | null;
  readonly currency: number | null;
  readonly balance: number | null;
  readonly status: number | null;
  /** The bank's id of the movement. */
  readonly bankId: number | null;
}

/** How the amounts of a file are signed. */
export type SignRule =
  /** Negative is money out. */
  | 'AS_WRITTEN'
  /** Card statements that list purchases as positive. */
  | 'REVERSED'
  /** Unsigned; the direction column tells. */
  | 'BY_DIRECTION'
  /** Unsigned; the way the balance moves tells. */
  | 'BY_BALANCE'
  /** Amounts marked `CR` are money in, all others out. */
  | 'UNMARKED_IS_OUT';

/** Everything that was found out about a CSV file, and that can be saved for the next file of the same bank. */
export interface CsvMapping {
  readonly delimiter: Delimiter;
  /** The header's cells in lower case, joined by `|`: files with the same one have the same columns. Empty without a header. */
  readonly signature: string;
  readonly columns: CsvColumns;
  readonly dateOrder: DateOrder;
  readonly decimal: DecimalSign;
  readonly signRule: SignRule;
  /** What the file as a whole says of its currency, or null. */
  readonly currency: string | null;
}
