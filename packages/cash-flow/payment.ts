import type { LocalDate } from '@progressive/quantities';

/** A movement of money as the search for recurrences sees it. */
export interface Payment {
  readonly date: LocalDate;
  /** Signed minor units; negative is money out. */
  readonly amountMinor: number;
  /** Who, the same text for the same one. */
  readonly merchant: string;
}

export type Rhythm = 'WEEKLY' | 'BIWEEKLY' | 'FOUR_WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

/** A bill or an income that comes again and again. */
export interface RecurringPayment {
  readonly merchant: string;
  readonly rhythm: Rhythm;
  /** Median of the last three. */
  readonly amountMinor: number;
  /** Four of five amounts lie between these, both signed. */
  readonly lowMinor: number;
  readonly highMinor: number;
  readonly occurrences: number;
  readonly firstDate: LocalDate;
  readonly lastDate: LocalDate;
  /** When the next one is due by its rule. */
  readonly nextDate: LocalDate;
  /** The next date as the rule has it, before it moves off a weekend, and the rule's day of the month. */
  readonly ruleDate: LocalDate;
  readonly dayOfMonth: number;
  /** Where it goes when the rule's date is a Saturday or Sunday; null when it stays. */
  readonly weekendMove: 'EARLIER' | 'LATER' | null;
  /** Days that occurrences lie from their rule, most of them (80 %). */
  readonly jitterDays: number;
  /** Share of the dates of the rule on which it came, 0 to 1. */
  readonly regularity: number;
  /** True when more than one and a half periods have gone by without it. */
  readonly ended: boolean;
  /** The last price rise: at least 3 %, and the new price stayed. */
  readonly priceRise: { readonly fromMinor: number; readonly toMinor: number; readonly on: LocalDate } | null;
  /** Another one of the same merchant, rhythm and amount: perhaps paid twice. */
  readonly perhapsDuplicate: boolean;
}
