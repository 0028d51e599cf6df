import type { Envelope, EnvelopeMove } from './envelope.js';
import { type Month, monthsThrough } from './month.js';

/** Money that moved on the accounts in a month, signed minor units: of each envelope, and of none. */
export interface MonthFlows {
  /** Income and everything else that no envelope is for. */
  readonly withoutEnvelope: number;
  readonly byEnvelope: ReadonlyMap<string, number>;
}

export interface OverspentMonth {
  readonly month: Month;
  /** Above 0. */
  readonly amountMinor: number;
}

/** An envelope in a month: available = carried + assigned + activity. */
export interface EnvelopeState {
  readonly id: string;
  readonly carriedMinor: number;
  readonly assignedMinor: number;
  /** What the ledger says; spending is negative. */
  readonly activityMinor: number;
  readonly availableMinor: number;
  /** Months before this one that ended below 0, oldest first. */
  readonly overspentMonths: readonly OverspentMonth[];
}

/**
 * The book in a month. At its end the accounts hold toAssign + assignedLater + the sum of what is available: nothing is lost
 * and nothing is counted twice.
 */
export interface BookState {
  readonly month: Month;
  readonly toAssignMinor: number;
  /** Assigned in months after this one; it is not to be assigned again. */
  readonly assignedLaterMinor: number;
  /** Overspending of the month before that this month's money to assign was charged with, 0 or more. */
  readonly chargedMinor: number;
  readonly withoutEnvelopeMinor: number;
  readonly envelopes: readonly EnvelopeState[];
}

export interface Book {
  readonly envelopes: readonly Pick<Envelope, 'id' | 'overspending'>[];
  readonly startMonth: Month;
  /** On the accounts when the start month began. */
  readonly fundsMinor: number;
  readonly flows: ReadonlyMap<Month, MonthFlows>;
  readonly moves: readonly EnvelopeMove[];
}

interface Running {
  carried: number;
  overspent: OverspentMonth[];
}

/** Goes through the months from the start of a book to one of them: each month begins with what the one before left. */
export function foldMonths(book: Book, until: Month): BookState {
  const running = new Map<string, Running>(
    book.envelopes.map(({ id }) => [id, { carried: 0, overspent: [] }]),
  );
  const assigned = assignedByMonth(book.moves);
  let toAssign = book.fundsMinor;
  let state: BookState = emptyState(book, until);
  for (const month of monthsThrough(book.startMonth, until)) {
    const flows = book.flows.get(month);
    const charged = chargeOverspending(book, running);
    const assignedNow = assigned.get(month);
    toAssign += (flows?.withoutEnvelope ?? 0) - charged - sum(assignedNow?.values() ?? []);
    const envelopes = book.envelopes.map(({ id }) => {
      const { carried, overspent } = running.get(id) ?? { carried: 0, overspent: [] };
      const assignedMinor = assignedNow?.get(id) ?? 0;
      const activityMinor = flows?.byEnvelope.get(id) ?? 0;
      const availableMinor = carried + assignedMinor + activityMinor;
      return {
        id,
        carriedMinor: carried,
        assignedMinor,
        activityMinor,
        availableMinor,
        overspentMonths: [...overspent],
      };
    });
    state = {
      month,
      toAssignMinor: toAssign,
      assignedLaterMinor: 0,
      chargedMinor: charged,
      withoutEnvelopeMinor: flows?.withoutEnvelope ?? 0,
      envelopes,
    };
    for (const { id, availableMinor } of envelopes) {
      const each = running.get(id);
      if (each === undefined) continue;
      each.carried = availableMinor;
      if (availableMinor < 0) each.overspent.push({ month, amountMinor: -availableMinor });
    }
  }
  const later = [...assigned]
    .filter(([month]) => month > until)
    .flatMap(([, amounts]) => [...amounts.values()]);
  const assignedLaterMinor = sum(later);
  return { ...state, toAssignMinor: state.toAssignMinor - assignedLaterMinor, assignedLaterMinor };
}

/** The most that can leave an envelope in a month without any later month's plan falling short, minor units, ≥ 0. */
export function spareOf(book: Book, envelopeId: string, month: Month): number {
  const last = book.moves.reduce((latest, move) => (move.month > latest ? move.month : latest), month);
  const levels = monthsThrough(month, last).map(
    (each) => foldMonths(book, each).envelopes.find(({ id }) => id === envelopeId)?.availableMinor ?? 0,
  );
  return Math.max(0, Math.min(...levels));
}

/** Takes what was overspent out of the envelopes that do not carry it. @returns how much that is. */
function chargeOverspending({ envelopes }: Book, running: ReadonlyMap<string, Running>): number {
  let charged = 0;
  for (const { id, overspending } of envelopes) {
    const each = running.get(id);
    if (each === undefined || each.carried >= 0 || overspending === 'CARRY') continue;
    charged -= each.carried;
    each.carried = 0;
  }
  return charged;
}

/** What each envelope got in each month, less what it gave. */
function assignedByMonth(moves: readonly EnvelopeMove[]): Map<Month, Map<string, number>> {
  const months = new Map<Month, Map<string, number>>();
  for (const { month, fromId, toId, amountMinor } of moves) {
    const amounts = months.get(month) ?? new Map<string, number>();
    months.set(month, amounts);
    if (fromId !== null) amounts.set(fromId, (amounts.get(fromId) ?? 0) - amountMinor);
    if (toId !== null) amounts.set(toId, (amounts.get(toId) ?? 0) + amountMinor);
  }
  return months;
}

/** Before the start of the book. */
function emptyState({ envelopes, fundsMinor }: Book, month: Month): BookState {
  const nothing = {
    carriedMinor: 0,
    assignedMinor: 0,
    activityMinor: 0,
    availableMinor: 0,
    overspentMonths: [],
  };
  return {
    month,
    toAssignMinor: fundsMinor,
    assignedLaterMinor: 0,
    chargedMinor: 0,
    withoutEnvelopeMinor: 0,
    envelopes: envelopes.map(({ id }) => ({ id, ...nothing })),
  };
}

function sum(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
