import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays, type LocalDate, type Money } from '@progressive/quantities';
import { partsOf, settle } from '../domain/envelopes/household.js';
import { addMonths, isMonth, type Month } from '../domain/envelopes/month.js';
import {
  findHousehold,
  findPayments,
  findSharedEnvelopes,
  type StoredHousehold,
  type StoredMember,
} from '../repositories/household-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';

/** A household as one of its members sees it. */
export interface HouseholdView extends StoredHousehold {
  readonly members: readonly StoredMember[];
}

/** What a member pays of a shared envelope in a month. */
export interface SharedPartView {
  readonly memberId: string;
  readonly name: string;
  readonly targetPart: Money | null;
  readonly part: Money;
  readonly paid: Money;
  readonly balance: Money;
}

export interface SharedEnvelopeView {
  readonly id: string;
  readonly name: string;
  readonly target: Money | null;
  readonly spent: Money;
  readonly parts: readonly SharedPartView[];
}

/** The viewer's household, or null. */
export async function readHousehold(
  { database }: BudgetServices,
  viewer: ViewerClaims,
): Promise<HouseholdView | null> {
  return database.read(viewer, (manager) => findHousehold(manager, viewer));
}

/** The envelopes that the viewer's household shares, with who paid what in a month; null for what is no month. */
export async function readSharedEnvelopes(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  month: string,
): Promise<SharedEnvelopeView[] | null> {
  if (!isMonth(month)) return null;
  return database.read(viewer, async (manager) => {
    const household = await findHousehold(manager, viewer);
    return household === null ? null : sharedOf(manager, household, month);
  });
}

async function sharedOf(
  manager: Transaction,
  { id, members }: StoredHousehold,
  month: Month,
): Promise<SharedEnvelopeView[]> {
  const envelopes = await findSharedEnvelopes(manager, id);
  const payments = await findPayments(manager, id, `${month}-01`, lastDayOf(month));
  return envelopes.map((envelope) => {
    const money = (amountMinor: number): Money => ({ amountMinor, currency: envelope.currency });
    const own = payments.filter(({ envelopeId }) => envelopeId === envelope.id);
    const targetMinor = envelope.target?.amountMinor ?? null;
    const targetParts = targetMinor === null ? null : partsOf(targetMinor, members);
    const parts = settle(members, own).map(({ memberId, partMinor, paidMinor, balanceMinor }, index) => ({
      memberId,
      name: members[index]?.name ?? '',
      targetPart: targetParts === null ? null : money(targetParts[index] ?? 0),
      part: money(partMinor),
      paid: money(paidMinor),
      balance: money(balanceMinor),
    }));
    return {
      id: envelope.id,
      name: envelope.name,
      target: targetMinor === null ? null : money(targetMinor),
      spent: money(own.reduce((sum, { amountMinor }) => sum + amountMinor, 0)),
      parts,
    };
  });
}

function lastDayOf(month: Month): LocalDate {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}
