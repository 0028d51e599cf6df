import type { ViewerClaims } from '@progressive/access-tokens';
import type { Money } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { largestEnvelopeMinor } from '../domain/envelopes/check-envelope.js';
import { foldMonths, spareOf } from '../domain/envelopes/fold-months.js';
import { planFunding } from '../domain/envelopes/funding.js';
import { addMonths, isMonth, type Month } from '../domain/envelopes/month.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { insertMoves } from '../repositories/envelope-repository.js';
import type { BudgetServices } from './budget-services.js';
import { answerOf, noBook, noEnvelope, thisMonth } from './change-envelopes.js';
import type { EnvelopesChanged, EnvelopesFunded } from './envelope-outcomes.js';
import { isRefusal, once } from './once.js';
import { type LoadedBook, loadBook, viewOf } from './read-envelopes.js';

type Nullable<Value> = Value | null | undefined;

/** How far ahead money may be assigned. */
const mostMonthsAhead = 12;

export interface MoveGiven {
  readonly month: string;
  readonly fromEnvelopeId?: Nullable<string>;
  readonly toEnvelopeId?: Nullable<string>;
  readonly amount: Money;
  readonly idempotencyKey: string;
}

/** Moves money from one envelope to another once per key; without one of them, from or to what is to be assigned. */
export async function moveEnvelopeMoney(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: MoveGiven,
): Promise<EnvelopesChanged | Refusal> {
  const at = new Date(services.clock());
  const { amountMinor, currency } = input.amount;
  const move = {
    id: newId('envelopemove'),
    month: input.month,
    fromId: input.fromEnvelopeId ?? null,
    toId: input.toEnvelopeId ?? null,
    amountMinor,
  };
  return services.database.transaction(viewer, async (manager) => {
    const answer = await once<object>(
      manager,
      viewer,
      { operation: 'move-envelope-money', key, input, at },
      async () => {
        const book = await loadBook(manager, viewer, currency, true);
        if (book === null) return noBook(currency);
        const refusal = checkMonth(input.month, book, services) ?? checkMove(move, book, thisMonth(services));
        if (refusal !== null) return refusal;
        await insertMoves(manager, viewer, currency, [move], at);
        return { id: move.id };
      },
    );
    if (isRefusal(answer)) return answer;
    return answerOf(services, manager, viewer, currency, { month: input.month });
  });
}

export interface FundGiven {
  readonly month: string;
  readonly currency: string;
  readonly preview?: Nullable<boolean>;
  readonly idempotencyKey: string;
}

interface FundingDone {
  readonly shares: readonly {
    readonly id: string;
    readonly neededMinor: number | null;
    readonly givenMinor: number;
    readonly reason: string;
  }[];
  readonly restMinor: number;
}

/** Hands out what is to be assigned by the envelopes' order, targets and percentages, once per key; a preview keeps nothing. */
export async function fundEnvelopes(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, preview, ...input }: FundGiven,
): Promise<EnvelopesFunded | Refusal> {
  const at = new Date(services.clock());
  const { month, currency } = input;
  return services.database.transaction(viewer, async (manager) => {
    const plan = async (): Promise<FundingDone | Refusal> => {
      const book = await loadBook(manager, viewer, currency, true);
      if (book === null) return noBook(currency);
      const refusal = checkMonth(month, book, services);
      if (refusal !== null) return refusal;
      const toAssign = foldMonths(book, thisMonth(services)).toAssignMinor;
      return planFunding(toAssign, month, book.envelopes, foldMonths(book, month).envelopes);
    };
    const give = async (): Promise<FundingDone | Refusal> => {
      const done = await plan();
      if (isRefusal(done)) return done;
      const moves = done.shares
        .filter(({ givenMinor }) => givenMinor > 0)
        .map(({ id, givenMinor }) => ({
          id: newId('envelopemove'),
          month,
          fromId: null,
          toId: id,
          amountMinor: givenMinor,
        }));
      await insertMoves(manager, viewer, currency, moves, at);
      return done;
    };
    const done =
      preview === true
        ? await plan()
        : await once<FundingDone>(manager, viewer, { operation: 'fund-envelopes', key, input, at }, give);
    if (isRefusal(done)) return done;
    const book = await loadBook(manager, viewer, currency);
    return book === null ? noBook(currency) : fundedView(viewer, book, month, done, preview === true);
  });
}

function fundedView(
  { userId }: ViewerClaims,
  book: LoadedBook,
  month: Month,
  { shares, restMinor }: FundingDone,
  wasPreview: boolean,
): EnvelopesFunded {
  const money = (amountMinor: number): Money => ({ amountMinor, currency: book.currency });
  return {
    kind: 'EnvelopesFunded',
    shares: shares.map(({ id, neededMinor, givenMinor, reason }) => ({
      envelopeId: id,
      name: book.envelopes.find((envelope) => envelope.id === id)?.name ?? '',
      needed: neededMinor === null ? null : money(neededMinor),
      given: money(givenMinor),
      reason,
    })),
    rest: money(restMinor),
    wasPreview,
    budget: viewOf(book, month),
    user: { id: userId },
  };
}

function checkMonth(month: string, { startMonth }: LoadedBook, services: BudgetServices): Refusal | null {
  const now = thisMonth(services);
  if (!isMonth(month)) return refuse('INVALID_VALUE', 'A month has the form YYYY-MM.', ['input.month']);
  // Where the viewer lives it may be the evening of the month before.
  if (month < startMonth || month < addMonths(now, -1))
    return refuse(
      'MONTH_CLOSED',
      'Money is moved in this month and in months to come.',
      ['input.month'],
      [`use ${now}`],
    );
  if (month <= addMonths(now, mostMonthsAhead)) return null;
  return refuse('INVALID_VALUE', `Money is assigned ${mostMonthsAhead} months ahead at most.`, [
    'input.month',
  ]);
}

function checkMove(
  {
    month,
    fromId,
    toId,
    amountMinor,
  }: { month: Month; fromId: string | null; toId: string | null; amountMinor: number },
  book: LoadedBook,
  now: Month,
): Refusal | null {
  const isKnown = (id: string | null): boolean =>
    id === null || book.envelopes.some((each) => each.id === id);
  if (!isKnown(fromId)) return noEnvelope('fromEnvelopeId');
  if (!isKnown(toId)) return noEnvelope('toEnvelopeId');
  if (fromId === toId)
    return refuse('SAME_ENVELOPE', 'Money moves between two different envelopes.', ['input.toEnvelopeId']);
  if (amountMinor < 1 || amountMinor > largestEnvelopeMinor)
    return refuse('INVALID_VALUE', `An amount is 1 to ${largestEnvelopeMinor} minor units.`, [
      'input.amount',
    ]);
  const there = fromId === null ? foldMonths(book, now).toAssignMinor : spareOf(book, fromId, month);
  if (amountMinor <= there) return null;
  return refuse(
    'NOT_ENOUGH',
    fromId === null
      ? `Only ${Math.max(0, there)} minor units are still to be assigned.`
      : `Only ${there} minor units can leave this envelope.`,
    ['input.amount'],
    there > 0
      ? [`move ${there} or less`, 'take it from another envelope']
      : ['take it from another envelope'],
  );
}
