import type { LocalDate } from '@progressive/quantities';

/** What a part of the money is for. */
export type LineKind = 'BILL' | 'FOOD' | 'NEED' | 'FITNESS' | 'SAVINGS' | 'GOAL' | 'FUN';

/** How much the first cent of a claim is worth against the others; falls from class to class. */
export type ClaimClass = 'MUST' | 'NEED' | 'STARTER' | 'HIGH_DEBT' | 'GOAL' | 'STATED' | 'FUN' | 'REST';

/** A wish for money. The order of a list of claims is their priority. */
export interface Claim {
  readonly id: string;
  readonly claimClass: ClaimClass;
  readonly kind: LineKind;
  readonly category: string;
  readonly name: string;
  /** Asked for over the span, minor units, ≥ 0. */
  readonly demandMinor: number;
  /** Taken when more is there than all demands, minor units, ≥ demand. */
  readonly fullMinor: number;
  readonly reason: string;
  readonly source: string;
  readonly dueDates: readonly LocalDate[];
}
