import { allocate } from '@progressive/quantities';

/** Somebody who shares envelopes. */
export interface HouseholdMember {
  readonly memberId: string;
  /** As the others see it. */
  readonly name: string;
  /** Parts of the whole that this member pays: 2 beside a 1 pays two thirds. 0 pays nothing. */
  readonly weight: number;
}

export interface HouseholdPayment {
  readonly memberId: string;
  /** Minor units; negative for a refund. */
  readonly amountMinor: number;
}

/** What a member should pay, has paid, and is owed (above 0) or owes (below 0). */
export interface MemberPart {
  readonly memberId: string;
  readonly partMinor: number;
  readonly paidMinor: number;
  readonly balanceMinor: number;
}

/**
 * Who should have paid what: the sum of the payments is divided by weight to the cent (largest remainder), so that parts sum to
 * the payments and balances to 0. Without any weight everybody pays the same.
 */
export function settle(
  members: readonly HouseholdMember[],
  payments: readonly HouseholdPayment[],
): MemberPart[] {
  const total = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const parts = partsOf(total, members);
  return members.map(({ memberId }, index) => {
    const own = payments.filter((payment) => payment.memberId === memberId);
    const paidMinor = own.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    const partMinor = parts[index] ?? 0;
    return { memberId, partMinor, paidMinor, balanceMinor: paidMinor - partMinor };
  });
}

/** An amount divided by the members' weights, to the cent. */
export function partsOf(amountMinor: number, members: readonly HouseholdMember[]): number[] {
  if (members.length === 0) return [];
  const weights = members.map(({ weight }) => weight);
  return allocate(amountMinor, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
}
