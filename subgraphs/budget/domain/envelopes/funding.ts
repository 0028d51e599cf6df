import type { Envelope } from './envelope.js';
import type { EnvelopeState } from './fold-months.js';
import { type Month, monthIndex } from './month.js';

/** What an envelope gets when the money that is to be assigned is handed out. */
export interface FundingShare {
  readonly id: string;
  /** What its target asks for in this month, minor units; null when it asks for a percentage without an end. */
  readonly neededMinor: number | null;
  /** 0 or more. */
  readonly givenMinor: number;
  readonly reason: string;
}

export interface Funding {
  /** One for each envelope that asks, in their order. */
  readonly shares: readonly FundingShare[];
  /** toAssign − the sum of what was given. */
  readonly restMinor: number;
}

type Asking = Pick<Envelope, 'id' | 'position' | 'target' | 'percentOfRest'>;
type Standing = Pick<
  EnvelopeState,
  'id' | 'carriedMinor' | 'assignedMinor' | 'activityMinor' | 'availableMinor'
>;

/**
 * What a target still asks for in a month, minor units ≥ 0. MONTHLY: its amount less what the month has assigned. REFILL: what
 * is missing to its amount. BY_DATE: what is missing, spread evenly over the months that are left, this one included,
 * rounded up, less what the month has assigned.
 */
export function neededIn(month: Month, { target }: Pick<Envelope, 'target'>, now: Standing): number {
  if (target === null) return 0;
  const { amountMinor } = target;
  if (target.kind === 'MONTHLY') return Math.max(0, amountMinor - now.assignedMinor);
  if (target.kind === 'REFILL') return Math.max(0, amountMinor - now.availableMinor);
  const monthsLeft = Math.max(1, monthIndex(target.byMonth ?? month) - monthIndex(month) + 1);
  const missing = Math.max(0, amountMinor - (now.availableMinor - now.assignedMinor));
  return Math.max(0, Math.ceil(missing / monthsLeft) - now.assignedMinor);
}

/**
 * Hands out money in the order of the envelopes: each takes what its target needs, or its percentage of what the ones before
 * it left, and the next one gets something only of what remains. Never more than there is.
 * @param toAssignMinor a negative amount hands out nothing.
 */
export function planFunding(
  toAssignMinor: number,
  month: Month,
  envelopes: readonly Asking[],
  states: readonly Standing[],
): Funding {
  let rest = Math.max(0, toAssignMinor);
  const shares: FundingShare[] = [];
  for (const envelope of envelopes.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))) {
    const now = states.find(({ id }) => id === envelope.id);
    if (now === undefined || (envelope.target === null && envelope.percentOfRest === null)) continue;
    const neededMinor = envelope.target === null ? null : neededIn(month, envelope, now);
    const { percentOfRest } = envelope;
    const portion = percentOfRest === null ? rest : Math.floor((rest * percentOfRest) / 100);
    const givenMinor = Math.min(rest, portion, neededMinor ?? portion);
    rest -= givenMinor;
    shares.push({ id: envelope.id, neededMinor, givenMinor, reason: reasonOf(envelope, month) });
  }
  return { shares, restMinor: toAssignMinor - shares.reduce((sum, { givenMinor }) => sum + givenMinor, 0) };
}

function reasonOf({ target, percentOfRest }: Asking, month: Month): string {
  const portion = percentOfRest === null ? '' : `${percentOfRest} % of what was left when its turn came`;
  if (target === null) return `${portion}.`;
  const upTo = percentOfRest === null ? 'what was left after the envelopes before it' : portion;
  if (target.kind === 'MONTHLY') return `Its amount a month, of ${upTo}.`;
  if (target.kind === 'REFILL') return `Filled up to its target, of ${upTo}.`;
  const months = Math.max(1, monthIndex(target.byMonth ?? month) - monthIndex(month) + 1);
  return `What is missing, spread over ${months} ${months === 1 ? 'month' : 'months'}, of ${upTo}.`;
}
