import {
  currencyDecimals,
  fromEpochDay,
  isIsoCurrency,
  isLocalDate,
  toEpochDay,
} from '@progressive/quantities';
import type { BankEntry, RowProblem, RowProblemCode } from './bank-file.js';
import { type Decimal, formatDecimal, rescale } from './decimal.js';

/** A row before it is checked. */
export interface RawEntry {
  readonly row: number;
  /** `YYYY-MM-DD`, or null when `dateText` could not be read. */
  readonly date: string | null;
  readonly dateText: string;
  /** Signed; null when `amountText` could not be read. */
  readonly amount: Decimal | null;
  readonly amountText: string;
  readonly currency: string | null;
  readonly description: string;
  readonly bankId?: string | null;
  readonly accountId?: string | null;
  /** As written; what is no code is left out. */
  readonly merchantCategoryCode?: string | null;
}

/** The days that a bank statement can be of: electronic statements are younger than 1970. */
const firstDay = toEpochDay('1970-01-01');
const lastDay = toEpochDay('2099-12-31');

/** Takes rows one by one, keeps the good ones and names the others. */
export interface EntryCollector {
  readonly entries: BankEntry[];
  readonly problems: RowProblem[];
  add(raw: RawEntry): void;
  refuse(row: number, code: RowProblemCode, message: string): void;
}

export function createEntryCollector(): EntryCollector {
  const entries: BankEntry[] = [];
  const problems: RowProblem[] = [];
  const refuse = (row: number, code: RowProblemCode, message: string): void => {
    problems.push({ row, code, message });
  };
  const add = (raw: RawEntry): void => {
    const mistake = mistakeOf(raw);
    if (mistake !== null || raw.date === null || raw.amount === null) {
      if (mistake !== null) refuse(raw.row, mistake[0], mistake[1]);
      return;
    }
    const amount = inCurrency(raw.amount, raw.currency);
    if (amount === null) {
      const digits = `${raw.currency} has ${currencyDecimals(raw.currency ?? '')} digits after the point`;
      refuse(raw.row, 'AMOUNT_TOO_PRECISE', `${digits}, not "${shown(raw.amountText)}".`);
      return;
    }
    entries.push({
      row: raw.row,
      date: raw.date,
      amount: formatDecimal(amount),
      currency: raw.currency,
      description: raw.description,
      bankId: raw.bankId || null,
      accountId: raw.accountId || null,
      merchantCategoryCode: merchantCode(raw.merchantCategoryCode ?? ''),
    });
  };
  return { entries, problems, add, refuse };
}

/** Spreadsheets drop the zero of `0742`; `0` and `0000` stand for no code. */
function merchantCode(text: string): string | null {
  return /^\d{3,4}$/.test(text) && Number(text) > 0 ? text.padStart(4, '0') : null;
}

function inCurrency(amount: Decimal, currency: string | null): Decimal | null {
  if (currency !== null) return rescale(amount, currencyDecimals(currency));
  return rescale(amount, 2) ?? amount;
}

function mistakeOf(raw: RawEntry): readonly [RowProblemCode, string] | null {
  if (raw.date === null || !isLocalDate(raw.date))
    return ['DATE_UNREADABLE', `"${shown(raw.dateText)}" is not a date.`];
  const day = toEpochDay(raw.date);
  if (day < firstDay || day > lastDay) {
    const range = `${fromEpochDay(firstDay)} to ${fromEpochDay(lastDay)}`;
    return ['DATE_OUT_OF_RANGE', `${raw.date} is not within ${range}.`];
  }
  if (raw.amount === null) {
    return raw.amountText.trim() === ''
      ? ['AMOUNT_MISSING', 'There is no amount.']
      : ['AMOUNT_UNREADABLE', `"${shown(raw.amountText)}" is not an amount.`];
  }
  if (raw.currency !== null && !isIsoCurrency(raw.currency))
    return ['CURRENCY_UNKNOWN', `"${shown(raw.currency)}" is not a currency of ISO 4217.`];
  return null;
}

/** Text of a file in a message: short, on one line. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
