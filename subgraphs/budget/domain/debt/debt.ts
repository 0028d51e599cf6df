import type { LocalDate } from '@progressive/quantities';

/**
 * How a year's rate becomes a month's. ACTUAL_365: days of the month / 365. ACTUAL_360: days / 360. THIRTY_360: a twelfth, at
 * the rate of the month's first day.
 */
export type DayCount = 'ACTUAL_365' | 'ACTUAL_360' | 'THIRTY_360';

/** FIXED: an amount. PERCENT: of the balance. INTEREST_PLUS: the month's interest and a percentage of the balance before it. */
export type MinimumKind = 'FIXED' | 'PERCENT' | 'INTEREST_PLUS';

/** What must be paid a month: never less than `leastMinor`, never more than what is owed. */
export interface MinimumRule {
  readonly kind: MinimumKind;
  /** 0 to 100; 0 with FIXED. */
  readonly percent: number;
  /** Minor units, 0 or more. */
  readonly leastMinor: number;
}

/** A rate that ends. */
export interface PromotionalRate {
  /** Percent a year. */
  readonly aprPercent: number;
  /** The last day. */
  readonly until: LocalDate;
}

export interface Debt {
  readonly id: string;
  readonly name: string;
  /** Owed on the first day, minor units, above 0. */
  readonly balanceMinor: number;
  /** Percent a year, outside of promotions. */
  readonly aprPercent: number;
  /** The one that ends first holds. */
  readonly promotions: readonly PromotionalRate[];
  readonly minimum: MinimumRule;
  readonly dayCount: DayCount;
}

/** The yearly rate of a day, percent. */
export function rateOn({ aprPercent, promotions }: Debt, day: LocalDate): number {
  const running = promotions
    .filter(({ until }) => until >= day)
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));
  return running[0]?.aprPercent ?? aprPercent;
}

/** What must be paid of a balance that the month's interest is part of. */
export function minimumOf(
  { kind, percent, leastMinor }: MinimumRule,
  balance: number,
  interest: number,
): number {
  const share = Math.round(((kind === 'INTEREST_PLUS' ? balance - interest : balance) * percent) / 100);
  const asked = kind === 'INTEREST_PLUS' ? interest + share : share;
  return Math.min(balance, Math.max(leastMinor, asked));
}
