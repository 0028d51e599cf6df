import type { LedgerCategory } from '../ledger/ledger.js';
import type { Envelope } from './envelope.js';
import type { MonthFlows } from './fold-months.js';
import type { Month } from './month.js';

/** Money of a category in a month, minor units ≥ 0 both. */
export interface CategoryFlow {
  readonly month: Month;
  readonly category: LedgerCategory;
  readonly isTransfer: boolean;
  readonly isLoan: boolean;
  readonly inMinor: number;
  readonly outMinor: number;
}

/** The ledger as envelopes see it. */
export interface SortedFlows {
  /** What the months before the start changed on the accounts, signed minor units. */
  readonly beforeMinor: number;
  readonly months: ReadonlyMap<Month, MonthFlows>;
}

/**
 * Sorts a ledger's months to the envelopes of its categories. Transfers between own accounts are no spending, but what reaches
 * a loan is a payment of debt and has left the money that can be spent. Loans' own entries (interest, fees) move none of it.
 */
export function sortFlows(
  flows: readonly CategoryFlow[],
  envelopes: readonly Pick<Envelope, 'id' | 'categories'>[],
  startMonth: Month,
): SortedFlows {
  const envelopeOf = new Map(
    envelopes.flatMap(({ id, categories }) => categories.map((name) => [name, id] as const)),
  );
  const months = new Map<Month, { withoutEnvelope: number; byEnvelope: Map<string, number> }>();
  let beforeMinor = 0;
  const add = (month: Month, category: LedgerCategory | null, amount: number): void => {
    if (month < startMonth) {
      beforeMinor += amount;
      return;
    }
    const sums = months.get(month) ?? { withoutEnvelope: 0, byEnvelope: new Map<string, number>() };
    months.set(month, sums);
    const id = category === null ? undefined : envelopeOf.get(category);
    if (id === undefined) sums.withoutEnvelope += amount;
    else sums.byEnvelope.set(id, (sums.byEnvelope.get(id) ?? 0) + amount);
  };
  for (const { month, category, isTransfer, isLoan, inMinor, outMinor } of flows) {
    const amount = inMinor - outMinor;
    if (!isTransfer) {
      if (!isLoan) add(month, category, amount);
    } else if (isLoan) {
      add(month, 'DEBT_PAYMENT', -amount);
      // The other leg lowered an account by as much; it is counted as the payment, not twice.
      add(month, null, amount);
    } else {
      add(month, null, amount);
    }
  }
  return { beforeMinor, months };
}
