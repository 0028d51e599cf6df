import { type Negotiation, worth } from './negotiation.js';
import type { NegotiatingAgent, Offer } from './offer.js';
import { type Resource, resources, total } from './resource.js';

/** Two or more agents wanted more of a resource than there is: what was decided, and what it cost whom. */
export interface Conflict {
  readonly resource: Resource;
  readonly cap: number;
  /** What the agents' ideals would use together. */
  readonly demanded: number;
  /** What the chosen plan uses. */
  readonly settled: number;
  /** Joint points that one more unit would be worth. */
  readonly clearingPrice: number;
  readonly shares: readonly ConflictShare[];
  /** Other ways it could have been settled, best first, with what they would lose in joint points. */
  readonly options: readonly ConflictOption[];
  readonly priority: 'HARD_LIMITS_BEFORE_GOALS' | 'GOALS_BY_WEIGHT';
}

/** What one agent wanted and got. */
export interface ConflictShare {
  readonly agent: NegotiatingAgent;
  readonly wanted: number;
  readonly got: number;
  /** Points of its own ideal that it gave up, 0..100. */
  readonly utilityGivenUp: number;
}

/** A combination that lost. */
export interface ConflictOption {
  readonly summary: string;
  readonly jointPoints: number;
  readonly lossPoints: number;
}

/**
 * Reads the conflicts off a finished negotiation: a resource whose demand at no price exceeds its cap. Energy is no
 * conflict: eating for training is arranged, not fought over.
 */
export function detectConflicts(state: Negotiation): Conflict[] {
  const { best } = state;
  if (best === null) return [];
  const ideals = best.map((chosen) => idealOf(state.offers, chosen.agent));
  const demanded = total(ideals.map((offer) => offer.use));
  const settled = total(best.map((offer) => offer.use));
  return resources
    .filter((resource) => resource !== 'ENERGY_KCAL' && demanded[resource] > state.caps[resource] + 0.5)
    .map((resource) => ({
      resource,
      cap: state.caps[resource],
      demanded: demanded[resource],
      settled: settled[resource],
      clearingPrice: state.bestPrices[resource],
      shares: best.map((chosen, index) => share(chosen, ideals[index] ?? chosen, resource)),
      options: alternatives(state, best),
      priority: 'GOALS_BY_WEIGHT' as const,
    }));
}

/** What an agent would do with no regard for the others. */
function idealOf(offers: readonly Offer[], agent: NegotiatingAgent): Offer {
  const own = offers.filter((offer) => offer.agent === agent);
  return own.reduce((best, offer) => (offer.utility > best.utility ? offer : best));
}

function share(chosen: Offer, ideal: Offer, resource: Resource): ConflictShare {
  return {
    agent: chosen.agent,
    wanted: ideal.use[resource],
    got: chosen.use[resource],
    utilityGivenUp: Math.max(0, ideal.utility - chosen.utility),
  };
}

/** Swapping one agent's offer for another that still fits, best three. */
function alternatives(state: Negotiation, best: readonly Offer[]): ConflictOption[] {
  const value = worth(state.weights, best);
  const found: ConflictOption[] = [];
  for (const offer of state.offers) {
    const changed = best.map((chosen) => (chosen.agent === offer.agent ? offer : chosen));
    if (best.includes(offer)) continue;
    const use = total(changed.map((item) => item.use));
    if (resources.some((resource) => use[resource] > state.caps[resource] + 1e-6)) continue;
    const jointPoints = worth(state.weights, changed);
    found.push({ summary: offer.summary, jointPoints, lossPoints: value - jointPoints });
  }
  return found.sort((a, b) => a.lossPoints - b.lossPoints).slice(0, 3);
}
