import { type Combination, type NegotiatingAgent, type Offer, type OfferSet, type Weights } from './offer.js';
import { dot, mapResources, type ResourceVector, resources, total } from './resource.js';

/** One round, as it is kept for "why?". */
export interface NegotiationRound {
  readonly round: number;
  /** Points of the joint objective per unit. */
  readonly prices: ResourceVector;
  /** No joint plan can be worth more (Lagrangian bound of this round). */
  readonly upperBound: number;
  /** The best joint plan found so far. */
  readonly lowerBound: number;
  /** Offers known after this round. */
  readonly offers: number;
}

/** Everything known in a negotiation. A value: each step returns a new one. */
export interface Negotiation {
  readonly caps: ResourceVector;
  readonly weights: Weights;
  readonly offers: readonly Offer[];
  readonly rounds: readonly NegotiationRound[];
  /** The prices at which the bound was lowest. */
  readonly bestPrices: ResourceVector;
  /** Lowest upper bound so far; Infinity before the first round. */
  readonly upperBound: number;
  /** The best feasible combination so far; null while there is none. */
  readonly best: Combination | null;
}

/** Opens a negotiation over what all agents together may use. */
export function openNegotiation(caps: ResourceVector, weights: Weights): Negotiation {
  const free = mapResources(() => 0);
  return {
    caps,
    weights,
    offers: [],
    rounds: [],
    bestPrices: free,
    upperBound: Number.POSITIVE_INFINITY,
    best: null,
  };
}

/** The weight of an agent's points; 1 when the person said nothing. */
export function weightOf(weights: Weights, agent: NegotiatingAgent): number {
  return weights[agent] ?? 1;
}

/** Worth of offers in the joint objective, points. */
export function worth(weights: Weights, offers: readonly Offer[]): number {
  return offers.reduce((sum, offer) => sum + weightOf(weights, offer.agent) * offer.utility, 0);
}

/** The prices as one agent must hear them: in its own points. */
export function pricesFor(agent: NegotiatingAgent, prices: ResourceVector, weights: Weights): ResourceVector {
  const weight = weightOf(weights, agent);
  return mapResources((resource) => prices[resource] / weight);
}

/**
 * Takes in the answers to one round. The upper bound is the Lagrangian one, Σ weight·bound + prices·caps
 * (Geoffrion 1974), and the lower one the best combination of all offers known.
 */
export function takeRound(
  state: Negotiation,
  prices: ResourceVector,
  answers: readonly OfferSet[],
): Negotiation {
  const known = new Set(state.offers.map((offer) => offer.id));
  const offers = [...state.offers];
  for (const offer of answers.flatMap((answer) => answer.offers)) {
    if (known.has(offer.id)) continue;
    known.add(offer.id);
    offers.push(offer);
  }
  const roundBound =
    answers.reduce((sum, answer) => sum + weightOf(state.weights, answer.agent) * answer.bound, 0) +
    dot(prices, state.caps);
  const improves = roundBound < state.upperBound;
  const best = bestCombination(
    offers,
    answers.map((answer) => answer.agent),
    state.caps,
    state.weights,
  );
  const round: NegotiationRound = {
    round: state.rounds.length,
    prices,
    upperBound: roundBound,
    lowerBound: best === null ? 0 : worth(state.weights, best),
    offers: offers.length,
  };
  return {
    ...state,
    offers,
    best,
    rounds: [...state.rounds, round],
    upperBound: Math.min(state.upperBound, roundBound),
    bestPrices: improves ? prices : state.bestPrices,
  };
}

/** Tolerance for floating sums of minutes, cents and kcal. */
const slack = 1e-6;

/**
 * The best combination of one offer per agent that keeps every cap, by exhaustive search: with at most three agents
 * and a dozen offers each that is some thousand sums, exact, and needs no solver. Null when none fits.
 */
export function bestCombination(
  offers: readonly Offer[],
  agents: readonly NegotiatingAgent[],
  caps: ResourceVector,
  weights: Weights,
): Combination | null {
  const byAgent = agents.map((agent) => offers.filter((offer) => offer.agent === agent));
  let best: Combination | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  const visit = (depth: number, picked: readonly Offer[]) => {
    if (depth === byAgent.length) {
      const value = worth(weights, picked);
      if (value > bestWorth && fits(total(picked.map((offer) => offer.use)), caps)) {
        best = picked;
        bestWorth = value;
      }
      return;
    }
    for (const offer of byAgent[depth] ?? []) visit(depth + 1, [...picked, offer]);
  };
  visit(0, []);
  return best;
}

/** True when a use keeps every cap. */
export function fits(use: ResourceVector, caps: ResourceVector): boolean {
  return resources.every(
    (resource) => use[resource] <= caps[resource] + slack + Math.abs(caps[resource]) * 1e-9,
  );
}

/** Proven distance to the best joint plan: upper bound / value − 1, ≥ 0; Infinity while there is no plan. */
export function coordinationGap(state: Negotiation): number {
  if (state.best === null) return Number.POSITIVE_INFINITY;
  const value = worth(state.weights, state.best);
  return value <= 0 ? Number.POSITIVE_INFINITY : Math.max(0, state.upperBound / value - 1);
}

/** True when another round is not worth it: the gap is small enough, or the rounds are used up. */
export function isSettled(state: Negotiation, { gap, rounds }: { gap: number; rounds: number }): boolean {
  return state.rounds.length >= rounds || coordinationGap(state) <= gap;
}

/**
 * The prices of the next round: the master's duals, drawn to the prices of the best bound (Wentges 1997 smoothing),
 * without which column generation swings between extremes.
 */
export function nextPrices(state: Negotiation, duals: ResourceVector, pull = 0.3): ResourceVector {
  return mapResources((resource) =>
    Math.max(0, (1 - pull) * duals[resource] + pull * state.bestPrices[resource]),
  );
}
