import type { Claim } from './claim.js';

/** A claim and what it got, minor units ≥ 0. */
export interface Share {
  readonly claim: Claim;
  readonly amountMinor: number;
}

/** Claims that got something, in order, and what nobody claimed. Their sum is the money that was there. */
export interface Allocation {
  readonly shares: readonly Share[];
  readonly restMinor: number;
}

/**
 * Divides money by priority: first every demand in order, the next one only when the one before is met (lexicographic
 * goal programming, Charnes & Cooper 1961, which a greedy pass solves exactly when each claim takes money only), then,
 * in the same order, up to what each could take.
 * @param amountMinor ≥ 0.
 */
export function allocateByPriority(amountMinor: number, claims: readonly Claim[]): Allocation {
  const given = claims.map(() => 0);
  let rest = amountMinor;
  for (const wish of ['demandMinor', 'fullMinor'] as const) {
    claims.forEach((claim, index) => {
      const has = given[index] ?? 0;
      const part = Math.min(rest, Math.max(0, claim[wish] - has));
      given[index] = has + part;
      rest -= part;
    });
  }
  const shares = claims.flatMap((claim, index) => {
    const got = given[index] ?? 0;
    return got > 0 ? [{ claim, amountMinor: got }] : [];
  });
  return { shares, restMinor: rest };
}
