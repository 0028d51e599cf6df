import type { ViewerClaims } from '@progressive/access-tokens';
import { newId } from '@progressive/subgraph-server';
import { checkEnvelope } from '../domain/envelopes/check-envelope.js';
import type { Envelope, OverspendingRule, TargetKind } from '../domain/envelopes/envelope.js';
import type { Month } from '../domain/envelopes/month.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import {
  beginBook,
  deleteEnvelope,
  findBook,
  findEnvelope,
  saveEnvelopeRow,
} from '../repositories/envelope-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import type { EnvelopesChanged } from './envelope-outcomes.js';
import { isRefusal, once } from './once.js';
import { loadBook, viewOf } from './read-envelopes.js';

type Nullable<Value> = Value | null | undefined;

interface TargetGiven {
  readonly kind: TargetKind;
  readonly amountMinor: number;
  readonly byMonth?: Nullable<string>;
}

/** What may be said of an envelope. */
export interface EnvelopeDetails {
  readonly position?: Nullable<number>;
  readonly categories?: Nullable<readonly LedgerCategory[]>;
  readonly overspending?: Nullable<OverspendingRule>;
  readonly target?: Nullable<TargetGiven>;
  readonly percentOfRest?: Nullable<number>;
}

export interface NewEnvelopeGiven extends EnvelopeDetails {
  readonly name: string;
  readonly currency: string;
  readonly idempotencyKey: string;
}

/** The month in UTC. */
export function thisMonth(services: BudgetServices): Month {
  return todayOf(services).slice(0, 7);
}

/** Adds an envelope once per key; the first one of a currency begins its book in this month. */
export async function addEnvelope(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: NewEnvelopeGiven,
): Promise<EnvelopesChanged | Refusal> {
  const at = new Date(services.clock());
  return services.database.transaction(viewer, async (manager) => {
    const answer = await once<{ id: string }>(
      manager,
      viewer,
      { operation: 'add-envelope', key, input, at },
      async () => {
        const standing = (await findBook(manager, viewer, input.currency, true))?.envelopes ?? [];
        const envelope: Envelope = withDetails(
          {
            id: newId('envelope'),
            name: input.name.trim(),
            currency: input.currency,
            position: Math.min(1_000, (standing.at(-1)?.position ?? 0) + 1),
            categories: [],
            overspending: 'CHARGE_TO_ASSIGN',
            target: null,
            percentOfRest: null,
            householdId: null,
          },
          input,
        );
        const refusal = checkEnvelope(envelope, standing);
        if (refusal !== null) return refusal;
        await beginBook(manager, viewer, input.currency, thisMonth(services));
        await saveEnvelopeRow(manager, viewer, envelope);
        return { id: envelope.id };
      },
    );
    if (isRefusal(answer)) return answer;
    return answerOf(services, manager, viewer, input.currency, { envelopeId: answer.id });
  });
}

export interface EnvelopeChangeGiven extends EnvelopeDetails {
  readonly id: string;
  readonly name?: Nullable<string>;
}

/** Changes an envelope of the viewer's; what is left out stays. */
export async function updateEnvelope(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: EnvelopeChangeGiven,
): Promise<EnvelopesChanged | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const found = await findEnvelope(manager, viewer, input.id);
    if (found === null) return noEnvelope('id');
    const others = (await findBook(manager, viewer, found.currency, true))?.envelopes ?? [];
    const envelope = withDetails({ ...found, name: input.name?.trim() ?? found.name }, input);
    const refusal = checkEnvelope(envelope, others);
    if (refusal !== null) return refusal;
    await saveEnvelopeRow(manager, viewer, envelope);
    return answerOf(services, manager, viewer, found.currency, { envelopeId: found.id });
  });
}

/** Removes an envelope: what it holds is to be assigned again, and its spending has no envelope any more. */
export async function removeEnvelope(
  services: BudgetServices,
  viewer: ViewerClaims,
  id: string,
): Promise<EnvelopesChanged | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const found = await findEnvelope(manager, viewer, id);
    if (found === null) return noEnvelope('id');
    await findBook(manager, viewer, found.currency, true);
    await deleteEnvelope(manager, viewer, id);
    return answerOf(services, manager, viewer, found.currency, {});
  });
}

/** The book of a currency after a change. */
export async function answerOf(
  services: BudgetServices,
  manager: Transaction,
  viewer: ViewerClaims,
  currency: string,
  {
    envelopeId = null,
    month = thisMonth(services),
    notes = [],
  }: { readonly envelopeId?: string | null; readonly month?: Month; readonly notes?: readonly string[] },
): Promise<EnvelopesChanged | Refusal> {
  const book = await loadBook(manager, viewer, currency);
  if (book === null) return noBook(currency);
  const user = { id: viewer.userId };
  return { kind: 'EnvelopesChanged', budget: viewOf(book, month), envelopeId, notes, user };
}

/** The same answer for what does not exist and what belongs to somebody else. */
export function noEnvelope(field: string): Refusal {
  return refuse('NOT_FOUND', 'There is no such envelope.', [`input.${field}`]);
}

export function noBook(currency: string): Refusal {
  return refuse(
    'NO_ENVELOPES',
    `There are no envelopes in ${currency.slice(0, 8)} yet.`,
    ['input.currency'],
    ['begin with startEnvelopes', 'add an envelope'],
  );
}

function withDetails(envelope: Envelope, given: EnvelopeDetails): Envelope {
  const { target, percentOfRest } = given;
  return {
    ...envelope,
    position: given.position ?? envelope.position,
    categories: given.categories == null ? envelope.categories : [...new Set(given.categories)],
    overspending: given.overspending ?? envelope.overspending,
    target:
      target === undefined
        ? envelope.target
        : target && { kind: target.kind, amountMinor: target.amountMinor, byMonth: target.byMonth ?? null },
    percentOfRest: percentOfRest === undefined ? envelope.percentOfRest : percentOfRest,
  };
}
