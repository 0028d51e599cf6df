import type { ViewerClaims } from '@progressive/access-tokens';
import { checkMoney } from '../domain/entry-rules.js';
import {
  bestReply,
  type KeptStep,
  type MissedGoal,
  type MoneyBrief,
  missedGoals,
  type OfferSpace,
  offerSpace,
  offerWords,
} from '../domain/offer-space.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { type LoadedMoney, loadMoney } from './load-money.js';
import { fingerprintOf } from './once.js';
import { isHorizon, longestHorizon } from './spans.js';

/** A brief as the Master Control Agent sends it. */
export interface BriefGiven {
  readonly negotiationId: string;
  readonly startDate: string;
  readonly horizonDays: number;
  readonly currency: string;
  readonly totalMoneyCap?: number | null | undefined;
  readonly savingsGoalMinor?: number | null | undefined;
  readonly goal?: string | null | undefined;
}

/** A round as the Master Control Agent asks it. */
export interface RoundGiven {
  readonly round: number;
  readonly prices: readonly { readonly resource: string; readonly pricePerUnit: number }[];
  readonly caps: readonly { readonly resource: string; readonly amount: number }[];
}

export interface Offer {
  readonly id: string;
  readonly utility: number;
  readonly use: readonly { readonly resource: 'MONEY_CENTS'; readonly amount: number }[];
  readonly marginals: readonly { readonly resource: 'MONEY_CENTS'; readonly pricePerUnit: number }[];
  readonly hardLimitsMet: readonly string[];
  readonly goalsMissed: readonly MissedGoal[];
  readonly summary: string;
  readonly expiresAt: Date;
}

export interface OfferSet {
  readonly agent: string;
  readonly offers: readonly Offer[];
  readonly bound: number;
  readonly refusals: readonly Refusal[];
}

/** Offers are made anew from their ids; they stand as long as what they rest on does, an hour at most. */
const offerLifeMs = 3_600_000;

/** Answers one round of a negotiation; it always offers something unless the brief itself is wrong. */
export async function makeOffers(
  services: BudgetServices,
  viewer: ViewerClaims,
  brief: BriefGiven,
  round: RoundGiven,
): Promise<OfferSet> {
  const problem = checkBrief(brief);
  if (problem !== null) return { agent: 'budget', offers: [], bound: 0, refusals: [problem] };
  const loaded = await services.database.read(viewer, (manager) =>
    loadMoney(manager, viewer, whatToLoad(services, brief)),
  );
  const space = offerSpace(loaded.now, moneyBrief(brief));
  const price = round.prices.find(({ resource }) => resource === 'MONEY_CENTS')?.pricePerUnit ?? 0;
  const capMinor = round.caps.find(({ resource }) => resource === 'MONEY_CENTS')?.amount ?? null;
  const { picks, bound } = bestReply(space, { round: round.round, price: Math.max(0, price), capMinor });
  const expiresAt = new Date(services.clock() + offerLifeMs);
  return {
    agent: 'budget',
    offers: picks.map((step) => toOffer(viewer, brief, space, step, expiresAt)),
    bound,
    refusals: notesOf(space, loaded),
  };
}

/** Finds the step an offer id stands for; null when what it rested on has changed. */
export function stepOfOffer(
  viewer: ViewerClaims,
  brief: BriefGiven,
  space: OfferSpace,
  offerId: string,
): KeptStep | null {
  return space.steps.find((step) => offerIdOf(viewer, brief, step) === offerId) ?? null;
}

/** What of a person's money a brief is about. */
export function whatToLoad(services: BudgetServices, { startDate, horizonDays, currency }: BriefGiven) {
  return { span: { startDate, days: horizonDays }, currency, today: todayOf(services) };
}

/** The brief as far as money goes. */
export function moneyBrief({ totalMoneyCap, savingsGoalMinor, goal }: BriefGiven): MoneyBrief {
  return {
    totalMoneyCap: totalMoneyCap ?? null,
    savingsGoalMinor: savingsGoalMinor ?? null,
    goal: goal ?? null,
  };
}

/** What is wrong with a brief, or null. */
export function checkBrief(brief: BriefGiven): Refusal | null {
  if (!isHorizon(brief.horizonDays)) {
    const message = `Money is planned for 1 to ${longestHorizon} days.`;
    return refuse('INVALID_BRIEF', message, ['horizon'], [`plan ${longestHorizon} days or fewer`]);
  }
  const amounts = [brief.totalMoneyCap, brief.savingsGoalMinor].filter((amount) => amount != null);
  const { currency } = brief;
  return (
    [0, ...amounts]
      .map((amountMinor) => checkMoney('brief', { amountMinor, currency }, 0))
      .find((no) => no) ?? null
  );
}

function toOffer(
  viewer: ViewerClaims,
  brief: BriefGiven,
  space: OfferSpace,
  step: KeptStep,
  expiresAt: Date,
): Offer {
  return {
    id: offerIdOf(viewer, brief, step),
    utility: step.utility,
    use: [{ resource: 'MONEY_CENTS', amount: step.keptMinor }],
    marginals: [{ resource: 'MONEY_CENTS', pricePerUnit: step.marginal }],
    hardLimitsMet: space.isUninformed ? [] : ['BILLS', 'MINIMUM_PAYMENTS'],
    goalsMissed: missedGoals(space, step),
    summary: offerWords(space, step),
    expiresAt,
  };
}

function offerIdOf({ userId }: ViewerClaims, brief: BriefGiven, { keptMinor, utility }: KeptStep): string {
  const { negotiationId, startDate, horizonDays, currency } = brief;
  const frame = { userId, negotiationId, startDate, horizonDays, currency, ...moneyBrief(brief) };
  return `budgetoffer_${fingerprintOf({ frame, keptMinor, utility: utility.toFixed(6) })}`;
}

/** What was left out or assumed; with offers beside it, a refusal is a remark. */
function notesOf(space: OfferSpace, { now }: LoadedMoney): Refusal[] {
  if (!now.known) {
    return [
      refuse(
        'PROFILE_INCOMPLETE',
        'No income is known, so savings and goals cannot be planned; as a rule half of it goes to needs, 30 % to wants and 20 % to savings (50/30/20, Warren & Tyagi 2005).',
        ['income'],
        ['add your income', 'say how much money there is, e.g. “with $150 in all”'],
      ),
    ];
  }
  const notes = space.notes.map((note) => refuse('ASSUMPTION', note));
  if (now.disposableMinor > 0) return notes;
  const message = 'Bills and minimum payments take the whole income of this span; nothing is left to divide.';
  const waysOut = ['change or remove a bill', 'add an income', 'say how much money there is for this plan'];
  return [refuse('INFEASIBLE_BUDGET', message, ['income', 'bills'], waysOut), ...notes];
}
