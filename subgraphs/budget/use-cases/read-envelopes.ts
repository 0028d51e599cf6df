import type { ViewerClaims } from '@progressive/access-tokens';
import { isIsoCurrency, type Money } from '@progressive/quantities';
import type { Envelope } from '../domain/envelopes/envelope.js';
import { type Book, type BookState, foldMonths } from '../domain/envelopes/fold-months.js';
import { neededIn } from '../domain/envelopes/funding.js';
import { isMonth, type Month } from '../domain/envelopes/month.js';
import { sortFlows } from '../domain/envelopes/sort-flows.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import { findAccountFlows, openingFunds } from '../repositories/account-flow-repository.js';
import { findBook } from '../repositories/envelope-repository.js';
import type { Owner } from '../repositories/owner.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';

/** An envelope in a month, as it is shown. */
export interface EnvelopeView {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly categories: readonly LedgerCategory[];
  readonly overspending: Envelope['overspending'];
  readonly target: {
    readonly kind: NonNullable<Envelope['target']>['kind'];
    readonly amount: Money;
    readonly byMonth: Month | null;
  } | null;
  readonly percentOfRest: number | null;
  readonly isShared: boolean;
  readonly carried: Money;
  readonly assigned: Money;
  readonly activity: Money;
  readonly available: Money;
  readonly needed: Money;
  readonly overspentMonths: readonly { readonly month: Month; readonly amount: Money }[];
}

/** A month of a book, as it is shown. */
export interface EnvelopeMonthView {
  readonly month: Month;
  readonly startMonth: Month;
  readonly currency: string;
  readonly toAssign: Money;
  readonly assignedLater: Money;
  readonly charged: Money;
  readonly withoutEnvelope: Money;
  readonly envelopes: readonly EnvelopeView[];
}

/** A book with the ledger it looks at. */
export interface LoadedBook extends Book {
  readonly envelopes: readonly Envelope[];
  readonly currency: string;
}

/** A month of the viewer's envelopes; null for what is no month, before the first one, and without envelopes. */
export async function readEnvelopeMonth(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  { month, currency }: { readonly month: string; readonly currency: string },
): Promise<EnvelopeMonthView | null> {
  if (!isMonth(month) || !isIsoCurrency(currency)) return null;
  const book = await database.read(viewer, (manager) => loadBook(manager, viewer, currency));
  return book === null || month < book.startMonth ? null : viewOf(book, month);
}

/** The owner's book of a currency with the flows of its ledger, or null. @param lock as in findBook. */
export async function loadBook(
  manager: Transaction,
  owner: Owner,
  currency: string,
  lock = false,
): Promise<LoadedBook | null> {
  const stored = await findBook(manager, owner, currency, lock);
  if (stored === null) return null;
  const flows = await findAccountFlows(manager, owner, currency);
  const { beforeMinor, months } = sortFlows(flows, stored.envelopes, stored.startMonth);
  const fundsMinor = (await openingFunds(manager, owner, currency)) + beforeMinor;
  return { ...stored, currency, fundsMinor, flows: months };
}

/** A month of a book in the contract's form. */
export function viewOf(book: LoadedBook, month: Month): EnvelopeMonthView {
  const { currency } = book;
  const money = (amountMinor: number): Money => ({ amountMinor, currency });
  const state: BookState = foldMonths(book, month);
  const envelopes = book.envelopes.flatMap((envelope): EnvelopeView[] => {
    const now = state.envelopes.find(({ id }) => id === envelope.id);
    if (now === undefined) return [];
    const { target, householdId, ...rest } = envelope;
    return [
      {
        ...rest,
        isShared: householdId !== null,
        target:
          target === null
            ? null
            : { kind: target.kind, amount: money(target.amountMinor), byMonth: target.byMonth },
        carried: money(now.carriedMinor),
        assigned: money(now.assignedMinor),
        activity: money(now.activityMinor),
        available: money(now.availableMinor),
        needed: money(neededIn(month, envelope, now)),
        overspentMonths: now.overspentMonths.map((past) => ({
          month: past.month,
          amount: money(past.amountMinor),
        })),
      },
    ];
  });
  return {
    month,
    startMonth: book.startMonth,
    currency,
    toAssign: money(state.toAssignMinor),
    assignedLater: money(state.assignedLaterMinor),
    charged: money(state.chargedMinor),
    withoutEnvelope: money(state.withoutEnvelopeMinor),
    envelopes,
  };
}
