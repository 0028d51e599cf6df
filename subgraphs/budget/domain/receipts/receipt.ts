import type { LocalDate } from '@progressive/quantities';
import type { ChosenCategory, LedgerCategory, Split } from '../ledger/ledger.js';

/** ITEM is bought; DISCOUNT, FEE (deposits, rounding) and TAX are shared by the items; TOTAL and INFO only say something. */
export type ReceiptLineKind = 'ITEM' | 'DISCOUNT' | 'FEE' | 'TAX' | 'TOTAL' | 'INFO';

/** A line as it was read. */
export interface ReadLine {
  /** From 1, in the order of the receipt. */
  readonly number: number;
  readonly kind: ReceiptLineKind;
  /** As it was typed. */
  readonly text: string;
  /** Without count, size and price. */
  readonly name: string;
  /** Pieces, 1 or more. */
  readonly count: number;
  /** Of all pieces together; null where the line does not say. */
  readonly grams: number | null;
  readonly millilitres: number | null;
  /** Signed minor units: what the line adds to the payment. */
  readonly amountMinor: number;
  /** As a CSV file names it; null otherwise. */
  readonly categoryGiven: LedgerCategory | null;
}

/** A line that could not be read. */
export interface LineProblem {
  readonly number: number;
  readonly text: string;
  readonly code: 'LINE_UNREADABLE' | 'LINE_TOO_LONG' | 'CATEGORY_UNKNOWN';
}

/** A line with what it is for. */
export interface ReceiptLine extends Omit<ReadLine, 'categoryGiven'> {
  /** Null for what is no item. */
  readonly category: LedgerCategory | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The food the person says it is; null = as nutrition reads the name. */
  readonly foodId: string | null;
}

/** True for an item that is food for all that is known. */
export function isFood({ kind, category, amountMinor }: ReceiptLine): boolean {
  return kind === 'ITEM' && category === 'GROCERIES' && amountMinor > 0;
}

export type ReceiptStatus = 'PREVIEWED' | 'COMMITTED' | 'UNDONE';

/** A payment with its lines. */
export interface Receipt {
  readonly id: string;
  readonly accountId: string;
  readonly store: string;
  readonly date: LocalDate;
  readonly currency: string;
  /** What was paid, minor units, above 0. */
  readonly paidMinor: number;
  readonly status: ReceiptStatus;
  readonly lines: readonly ReceiptLine[];
  readonly problems: readonly LineProblem[];
  /** Same day, same payment, same amounts. */
  readonly fingerprint: string;
  /** The entry that it became or was split into; null before. */
  readonly entryId: string | null;
  /** What the entry was before it was split; null where the receipt wrote it. */
  readonly before: { readonly chosen: ChosenCategory; readonly splits: readonly Split[] } | null;
}
