import type { ViewerClaims } from '@progressive/access-tokens';
import { newId } from '@progressive/subgraph-server';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findEnvelope, saveEnvelopeRow } from '../repositories/envelope-repository.js';
import {
  deletePayment,
  findHousehold,
  findSharedEnvelopes,
  insertPayment,
} from '../repositories/household-repository.js';
import { lockEntries } from '../repositories/ledger-repository.js';
import type { BudgetServices } from './budget-services.js';
import { noEnvelope } from './change-envelopes.js';
import type { HouseholdChanged } from './envelope-outcomes.js';
import { answer, noHousehold } from './run-household.js';

/** Shows an own envelope to the household, or hides it again. */
export async function shareEnvelope(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  { envelopeId, shared }: { readonly envelopeId: string; readonly shared: boolean },
): Promise<HouseholdChanged | Refusal> {
  return database.transaction(viewer, async (manager) => {
    const household = await findHousehold(manager, viewer);
    if (household === null) return noHousehold();
    const envelope = await findEnvelope(manager, viewer, envelopeId);
    if (envelope === null) return noEnvelope('envelopeId');
    await saveEnvelopeRow(manager, viewer, { ...envelope, householdId: shared ? household.id : null });
    return answer(manager, viewer);
  });
}

/**
 * Counts an own entry of the ledger as paid for a shared envelope, or no longer. The others see the day's sum, never the
 * entry: amount and month go into the household's sums, its text stays in the ledger.
 */
export async function shareLedgerEntry(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  { entryId, envelopeId }: { readonly entryId: string; readonly envelopeId?: string | null | undefined },
): Promise<HouseholdChanged | Refusal> {
  return database.transaction(viewer, async (manager) => {
    const household = await findHousehold(manager, viewer);
    if (household === null) return noHousehold();
    const entry = (await lockEntries(manager, viewer, entryId)).find(({ id }) => id === entryId);
    if (entry === undefined) return refuse('NOT_FOUND', 'There is no such entry.', ['input.entryId']);
    await deletePayment(manager, viewer, entryId);
    if (envelopeId == null) return answer(manager, viewer);
    const envelope = (await findSharedEnvelopes(manager, household.id)).find(({ id }) => id === envelopeId);
    if (envelope === undefined) return noEnvelope('envelopeId');
    if (entry.transferId !== null)
      return refuse('IS_TRANSFER', 'A transfer between own accounts pays for nothing.', ['input.entryId']);
    const { amountMinor, currency } = entry.amount;
    if (currency !== envelope.currency)
      return refuse('CURRENCY_MISMATCH', `The envelope is in ${envelope.currency}.`, ['input.entryId']);
    await insertPayment(manager, viewer, {
      id: newId('householdpayment'),
      householdId: household.id,
      envelopeId,
      entryId,
      date: entry.date,
      amountMinor: -amountMinor,
      currency,
    });
    return answer(manager, viewer);
  });
}
