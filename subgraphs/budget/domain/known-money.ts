import { formatMoney, type LocalDate, money } from '@progressive/quantities';
import type { MoneyProfile } from './money-profile.js';
import type { Situation } from './situation.js';
import type { SpendingCategory } from './spending-category.js';

/** A figure behind an answer. */
export interface MoneyFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string | null;
  readonly source: string;
}

/** Words and figures that answer a question. */
export interface Found {
  readonly text: string;
  readonly facts: readonly MoneyFigure[];
}

/** What is known when a question is answered. Amounts are minor units of the situation's currency. */
export interface KnownMoney {
  readonly profile: MoneyProfile;
  /** Over the question's period. */
  readonly now: Situation;
  /** Spent within the question's period, by category. */
  readonly spent: readonly {
    readonly category: SpendingCategory;
    readonly totalMinor: number;
    readonly count: number;
  }[];
  readonly today: LocalDate;
}

/** A figure of money. */
export function figure(label: string, amountMinor: number, currency: string, source: string): MoneyFigure {
  return { label, value: show(amountMinor, currency), unit: currency, source };
}

/** Money for people. */
export function show(amountMinor: number, currency: string): string {
  return formatMoney(money(amountMinor, currency));
}
