import { createHash } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import { formatMoney } from '@progressive/quantities';
import type {
  NutritionReply,
  ReplyRefusal,
  ReplyRequest,
  ResourceAmounts,
  SharedResource,
} from '../domain/meal-planning/negotiation-reply.js';
import { goalName } from '../domain/plan/finish-plan.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import { hardLimitsOfOrder } from '../domain/plan/plan-parts.js';
import { plannerRefusal } from '../domain/plan/planner-refusal.js';
import { type NutritionBrief, type Refusal } from '../domain/plan/read-brief.js';
import { saveOffers } from '../repositories/offer-repository.js';
import { askPlanner } from './ask-planner.js';
import { refuseMealMinutes } from './explain-meal-minutes.js';
import { makeOrder } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';

export interface OfferRound {
  readonly round: number;
  readonly prices: readonly { readonly resource: SharedResource; readonly pricePerUnit: number }[];
  readonly caps: readonly { readonly resource: SharedResource; readonly amount: number }[];
}

/** An offer as it leaves the agent. */
export interface NutritionOffer {
  readonly id: string;
  readonly utility: number;
  readonly use: { readonly resource: SharedResource; readonly amount: number }[];
  readonly marginals: { readonly resource: SharedResource; readonly pricePerUnit: number }[];
  readonly hardLimitsMet: string[];
  readonly goalsMissed: { readonly goal: string; readonly amount: number; readonly unit: string }[];
  readonly summary: string;
  readonly expiresAt: Date;
}

export interface NutritionOfferSet {
  readonly agent: 'nutrition';
  readonly offers: NutritionOffer[];
  readonly bound: number;
  readonly refusals: Refusal[];
}

const offerLifeMs = 3_600_000;

/**
 * Whole packs cost more than the relaxed plan pays for grams, and the more so the shorter the plan is: measured over the
 * benchmark's people, rounded up.
 */
function cashFactorOf(horizonDays: number): number {
  if (horizonDays <= 7) return 1.4;
  return horizonDays <= 14 ? 1.25 : 1.15;
}

const resources: readonly SharedResource[] = [
  'MONEY_CENTS',
  'MINUTES_WEEKDAY',
  'MINUTES_WEEKEND',
  'ENERGY_KCAL',
];

/** Answers one round of a negotiation: the best reply to the prices, and in round 0 the austere plan too. */
export async function makeOffers(
  services: NutritionServices,
  viewer: ViewerClaims,
  brief: NutritionBrief,
  round: OfferRound,
): Promise<NutritionOfferSet> {
  const ready = await makeOrder(services, viewer, brief, []);
  if ('kind' in ready) return { agent: 'nutrition', offers: [], bound: 0, refusals: [ready] };
  const { order, problem } = ready;
  const base = {
    prices: pricesOf(round),
    caps: capsOf(round, order),
    cashFactor: cashFactorOf(order.horizonDays),
  };
  const requests: ReplyRequest[] = [
    { ...base, austere: false },
    ...(round.round === 0 ? [{ ...base, austere: true }] : []),
  ];
  const replies = await askPlanner(() => services.planner.reply(problem, requests));
  if ('kind' in replies) return { agent: 'nutrition', offers: [], bound: 0, refusals: [replies] };
  const expiresAt = new Date(services.clock() + offerLifeMs);
  const offers = replies.flatMap((reply, index) => {
    const request = requests[index];
    return isRefusal(reply) || !request ? [] : [toOffer(reply, request, order, brief, expiresAt)];
  });
  await services.database.transaction(viewer, (manager) =>
    saveOffers(
      manager,
      viewer.userId,
      offers.map(({ id, use }) => ({
        id,
        userId: viewer.userId,
        negotiationId: brief.negotiationId,
        useByResource: Object.fromEntries(use.map(({ resource, amount }) => [resource, amount])),
        expiresAt,
      })),
      new Date(services.clock()),
    ),
  );
  const [first] = replies;
  const refused = replies.find(isRefusal);
  return {
    agent: 'nutrition',
    offers: distinct(offers),
    bound: first && !isRefusal(first) ? first.bound : 0,
    refusals:
      refused === undefined
        ? []
        : [(await refuseMealMinutes(services, order)) ?? plannerRefusal(refused, order)],
  };
}

/**
 * What is asked for beyond the relaxed plan, so that a plan of whole meals surely fits in: the austere offer runs at the
 * edge of what is possible in money and minutes at once, and needs more of both (measured over the benchmark's people).
 */
const margins = {
  best: { MONEY_CENTS: 1, MINUTES_WEEKDAY: 1.05, MINUTES_WEEKEND: 1.05, ENERGY_KCAL: 1 },
  austere: { MONEY_CENTS: 1.2, MINUTES_WEEKDAY: 1.5, MINUTES_WEEKEND: 1.5, ENERGY_KCAL: 1 },
} as const;

/** The reply's use with its margin; never beyond what there is. */
function usedWithMargin(reply: NutritionReply, { caps, austere }: ReplyRequest) {
  const margin = austere ? margins.austere : margins.best;
  return resources.map((resource) => {
    const cap = caps[resource];
    const wanted = reply.use[resource] * margin[resource];
    return { resource, amount: cap === null ? wanted : Math.max(reply.use[resource], Math.min(cap, wanted)) };
  });
}

function isRefusal(reply: NutritionReply | ReplyRefusal): reply is ReplyRefusal {
  return 'kind' in reply;
}

function distinct(offers: readonly NutritionOffer[]): NutritionOffer[] {
  return offers.filter((offer, index) => offers.findIndex(({ id }) => id === offer.id) === index);
}

function pricesOf({ prices }: OfferRound): ResourceAmounts {
  const price = (resource: SharedResource) =>
    Math.max(0, prices.find((each) => each.resource === resource)?.pricePerUnit ?? 0);
  return byResource(price);
}

/** What is there for all agents; the energy that training uses is what meals supply, so it caps nothing here. */
function capsOf({ caps }: OfferRound, order: MealOrder): Readonly<Record<SharedResource, number | null>> {
  const cap = (resource: SharedResource) => caps.find((each) => each.resource === resource)?.amount ?? null;
  const money = cap('MONEY_CENTS');
  return {
    MONEY_CENTS:
      order.moneyCapMinor === null ? money : Math.min(order.moneyCapMinor, money ?? order.moneyCapMinor),
    MINUTES_WEEKDAY: cap('MINUTES_WEEKDAY'),
    MINUTES_WEEKEND: cap('MINUTES_WEEKEND'),
    ENERGY_KCAL: null,
  };
}

function byResource(value: (resource: SharedResource) => number): ResourceAmounts {
  return {
    MONEY_CENTS: value('MONEY_CENTS'),
    MINUTES_WEEKDAY: value('MINUTES_WEEKDAY'),
    MINUTES_WEEKEND: value('MINUTES_WEEKEND'),
    ENERGY_KCAL: value('ENERGY_KCAL'),
  };
}

function toOffer(
  reply: NutritionReply,
  request: ReplyRequest,
  order: MealOrder,
  brief: NutritionBrief,
  expiresAt: Date,
): NutritionOffer {
  const { austere } = request;
  const use = usedWithMargin(reply, request);
  const content = JSON.stringify([brief, use, reply.utility, austere]);
  const amount = (resource: SharedResource) => use.find((each) => each.resource === resource)?.amount ?? 0;
  const perDay = Math.round(amount('MONEY_CENTS') / order.horizonDays);
  const money = `${formatMoney({ amountMinor: perDay, currency: order.currency })} a day`;
  return {
    id: `offer_nutrition_${createHash('sha256').update(content).digest('hex').slice(0, 32)}`,
    utility: Math.min(100, Math.max(0, reply.utility)),
    use,
    marginals: resources.map((resource) => ({
      resource,
      pricePerUnit: Math.max(0, reply.marginals[resource]),
    })),
    hardLimitsMet: hardLimitsOfOrder(order),
    goalsMissed: reply.goalsMissed.map(({ goal, amount, unit }) => ({
      goal: goalName(goal),
      amount: Math.abs(amount),
      unit,
    })),
    summary: austere
      ? `The least that keeps every limit: ${order.horizonDays} days of meals for about ${money}.`
      : `${order.horizonDays} days of meals for about ${money}, ${Math.round(amount('MINUTES_WEEKDAY') + amount('MINUTES_WEEKEND'))} minutes of cooking.`,
    expiresAt,
  };
}
