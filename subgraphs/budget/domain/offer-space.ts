import { currencyDecimals, formatMoney, money } from '@progressive/quantities';
import { allocateByPriority } from './allocation.js';
import type { Claim, ClaimClass } from './claim.js';
import { keptClaims, type MoneyWishes } from './claims.js';
import { type KeptUtility, keptUtility } from './kept-utility.js';
import type { Situation } from './situation.js';

/** What a plan is asked for, as far as money goes. */
export interface MoneyBrief extends MoneyWishes {
  /** What the person wants to spend or save in all, minor units. */
  readonly totalMoneyCap: number | null;
}

/** One amount of money that could be kept (neither spent on food nor on fitness). */
export interface KeptStep {
  readonly keptMinor: number;
  /** 0..100. */
  readonly utility: number;
  /** Points for one more minor unit. */
  readonly marginal: number;
}

/** Everything the agent could offer: equal steps from keeping nothing to keeping all that may be used. */
export interface OfferSpace {
  readonly steps: readonly KeptStep[];
  /** The step that leaves the usual food and fitness. */
  readonly usualIndex: number;
  /** Money outside of this plan that is kept anyway, minor units. */
  readonly besideMinor: number;
  readonly claims: readonly Claim[];
  readonly currency: string;
  readonly notes: readonly string[];
  /** True when nothing is known and nothing is asked for. */
  readonly isUninformed: boolean;
}

/** Fine enough that a step is worth less than a point wherever demands are met; coarse enough to list. */
const stepCount = 64;

/**
 * The offers for a brief. They depend on the person and the brief only, never on prices or rounds, so that an offer can
 * be made again from its id.
 */
export function offerSpace(now: Situation, brief: MoneyBrief): OfferSpace {
  const { currency } = now;
  const claims = keptClaims(now, brief);
  const base = { claims, currency, notes: now.assumptions, isUninformed: false };
  if (!now.known) {
    const wished = Math.min(brief.savingsGoalMinor ?? 0, brief.totalMoneyCap ?? Number.POSITIVE_INFINITY);
    if (wished <= 0) return { ...base, ...nothingKept(100), besideMinor: 0, isUninformed: true };
    return { ...base, ...ladder(keptUtility(wished, claims, true), 0, wished), besideMinor: 0 };
  }
  const disposable = Math.max(0, now.disposableMinor);
  if (disposable === 0) return { ...base, ...nothingKept(0), besideMinor: 0 };
  const inPlan = Math.min(disposable, brief.totalMoneyCap ?? disposable);
  const besideMinor = disposable - inPlan;
  const isSaver = brief.goal === 'save-money' || brief.goal === 'spend-less';
  const usual = (now.food?.shareMinor ?? 0) + (now.fitness?.shareMinor ?? 0);
  return {
    ...base,
    ...ladder(keptUtility(disposable, claims, isSaver), besideMinor, inPlan, usual),
    besideMinor,
  };
}

function nothingKept(utility: number): Pick<OfferSpace, 'steps' | 'usualIndex'> {
  return { steps: [{ keptMinor: 0, utility, marginal: 0 }], usualIndex: 0 };
}

function ladder(utility: KeptUtility, besideMinor: number, inPlan: number, usual = 0) {
  const count = Math.min(stepCount, inPlan);
  const steps = Array.from({ length: count + 1 }, (_, index): KeptStep => {
    const keptMinor = Math.floor((inPlan * index) / Math.max(1, count));
    return {
      keptMinor,
      utility: utility.value(besideMinor + keptMinor),
      marginal: utility.marginal(besideMinor + keptMinor),
    };
  });
  const wished = Math.max(0, inPlan - usual);
  const usualIndex = steps.findLastIndex(({ keptMinor }) => keptMinor <= wished);
  return { steps, usualIndex: Math.max(0, usualIndex) };
}

/** One round, as far as money goes. */
export interface MoneyRound {
  readonly round: number;
  /** Points per minor unit, ≥ 0. */
  readonly price: number;
  /** What all agents together may use, minor units; null = no cap. */
  readonly capMinor: number | null;
}

/**
 * The answer to a round: the step with the highest utility − price · kept within the cap first. Round 0 adds keeping
 * nothing (the austere offer) and the usual; later rounds add neighbours that draw closer, so that the master finds
 * combinations that use up the money. The bound is the exact maximum over all steps within the cap: no other step can
 * be part of a joint plan, because nobody supplies money.
 */
export function bestReply(
  space: OfferSpace,
  { round, price, capMinor }: MoneyRound,
): { readonly picks: readonly KeptStep[]; readonly bound: number } {
  const open = space.steps.filter(({ keptMinor }) => capMinor === null || keptMinor <= capMinor);
  const allowed = open.length === 0 ? space.steps.slice(0, 1) : open;
  const worth = (step: KeptStep) => step.utility - price * step.keptMinor;
  let best = 0;
  allowed.forEach((step, index) => {
    const champion = allowed[best];
    if (champion !== undefined && worth(step) > worth(champion)) best = index;
  });
  const last = allowed.length - 1;
  const distance = Math.max(1, 8 >> round);
  const indices =
    round === 0
      ? [best, 0, Math.min(last, space.usualIndex)]
      : [best, Math.max(0, best - distance), Math.min(last, best + distance)];
  const picks = [...new Set(indices)].flatMap((index) => allowed[index] ?? []);
  return { picks, bound: Math.max(...allowed.map(worth)) };
}

/** A demand that keeping this little does not meet, in major units of the currency. */
export interface MissedGoal {
  readonly goal: string;
  readonly amount: number;
  readonly unit: string;
}

const goalCodes = {
  MUST: 'BILLS',
  NEED: 'NEEDS',
  STARTER: 'EMERGENCY_FUND',
  HIGH_DEBT: 'DEBT',
  GOAL: 'GOALS',
  STATED: 'SAVINGS',
  FUN: 'FUN',
  REST: 'SAVINGS',
} as const;

/** Which demands a step does not meet, and by how much. */
export function missedGoals(space: OfferSpace, { keptMinor }: KeptStep): MissedGoal[] {
  const { shares } = allocateByPriority(space.besideMinor + keptMinor, space.claims);
  const got = new Map(shares.map(({ claim, amountMinor }) => [claim.id, amountMinor]));
  const missing = new Map<string, number>();
  for (const claim of space.claims) {
    const short = claim.demandMinor - (got.get(claim.id) ?? 0);
    const code = goalCodes[claim.claimClass];
    if (short > 0) missing.set(code, (missing.get(code) ?? 0) + short);
  }
  const scale = 10 ** currencyDecimals(space.currency);
  return [...missing].map(([goal, minor]) => ({ goal, amount: minor / scale, unit: space.currency }));
}

/** Words for what the classes of claims are for, in order of priority. */
const purposes: Readonly<Record<ClaimClass, string>> = {
  MUST: 'bills',
  NEED: 'everyday needs',
  STARTER: 'the emergency fund',
  HIGH_DEBT: 'paying debt faster',
  GOAL: 'goals',
  STATED: 'savings',
  FUN: 'fun',
  REST: 'later',
};

/** An offer in one sentence. */
export function offerWords(space: OfferSpace, { keptMinor }: KeptStep): string {
  if (space.isUninformed) {
    return 'No income is known, so nothing is set aside; tell it and savings, goals and the rest are planned too.';
  }
  const show = (minor: number) => formatMoney(money(minor, space.currency));
  const { shares, restMinor } = allocateByPriority(space.besideMinor + keptMinor, space.claims);
  const sums = new Map<string, number>();
  for (const { claim, amountMinor } of shares) {
    const purpose = claim.category === 'EMERGENCY_FUND' ? purposes.STARTER : purposes[claim.claimClass];
    sums.set(purpose, (sums.get(purpose) ?? 0) + amountMinor);
  }
  if (restMinor > 0) sums.set(purposes.REST, restMinor);
  if (sums.size === 0) return 'Bills are paid; nothing is kept beside food and fitness.';
  const parts = [...sums].map(([purpose, minor]) => `${show(minor)} for ${purpose}`).join(', ');
  return `Bills are paid, and ${show(space.besideMinor + keptMinor)} are kept: ${parts}.`;
}
