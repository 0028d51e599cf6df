import type { LedgerCategory } from '../ledger/ledger.js';
import type { Month } from './month.js';

/**
 * What becomes of money that was spent beyond an envelope when the month ends. CARRY: the envelope begins the next month
 * below 0. CHARGE_TO_ASSIGN: it begins at 0, and the money that is still to be assigned is charged.
 */
export type OverspendingRule = 'CARRY' | 'CHARGE_TO_ASSIGN';

/** MONTHLY: so much is assigned each month. REFILL: filled up to it. BY_DATE: there at the beginning of a month. */
export type TargetKind = 'MONTHLY' | 'REFILL' | 'BY_DATE';

export interface EnvelopeTarget {
  readonly kind: TargetKind;
  /** Minor units, above 0. */
  readonly amountMinor: number;
  /** BY_DATE only: the last month in which money is set aside. */
  readonly byMonth: Month | null;
}

/** Money with a purpose. Which money has been spent of it is what the ledger says of its categories. */
export interface Envelope {
  readonly id: string;
  readonly name: string;
  readonly currency: string;
  /** Envelopes are funded from the lowest. */
  readonly position: number;
  /** A category belongs to one envelope of a currency at most. */
  readonly categories: readonly LedgerCategory[];
  readonly overspending: OverspendingRule;
  readonly target: EnvelopeTarget | null;
  /** When its turn comes, this percentage of what remains to be assigned, 0 to 100; null = what its target needs. */
  readonly percentOfRest: number | null;
  /** The household that sees it; null = nobody else does. */
  readonly householdId: string | null;
}

/** Money given to an envelope, taken from it, or moved between two; null is the money that is to be assigned. */
export interface EnvelopeMove {
  readonly month: Month;
  readonly fromId: string | null;
  readonly toId: string | null;
  /** Minor units, above 0. */
  readonly amountMinor: number;
}
