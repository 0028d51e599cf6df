import type { ViewerClaims } from '@progressive/access-tokens';
import {
  isSettled,
  masterProgram,
  type NegotiatingAgent,
  type Negotiation,
  nextPrices,
  type OfferSet,
  openNegotiation,
  pricesFor,
  type Refusal,
  type ResourceVector,
  readPrices,
  resources,
  resourceVector,
  type SolveMaster,
  takeRound,
} from '../domain/coordination/index.js';
import type { TaskPlan } from '../domain/planning/index.js';
import { type CollectOffersData, collectOffers, type OfferSetData } from '../operations/collect-offers.js';
import { agentsAway, type SupergraphClient } from '../supergraph-client.js';

/** When to stop: a gap that nobody would notice, or enough rounds. */
export const stopRule = { gap: 0.005, rounds: 6 } as const;

/** What the agents answered to one round, with those that did not. */
export interface RoundAnswers {
  readonly answers: readonly OfferSet[];
  readonly away: readonly string[];
}

/** How a negotiation talks to the world; `durable` makes each round a step that a crash does not repeat. */
export interface NegotiationPorts {
  readonly client: SupergraphClient;
  readonly solveMaster: SolveMaster;
  durable<Result>(step: string, work: () => Promise<Result>): Promise<Result>;
  onRound(state: Negotiation): Promise<void>;
}

/** A finished negotiation: the best combination, or the refusals that left none. */
export interface NegotiationOutcome {
  readonly state: Negotiation;
  readonly refusals: readonly Refusal[];
  readonly away: readonly string[];
}

/** Collects offers round by round at prices that clear what is shared, until the gap is proven small. */
export async function negotiate(
  plan: TaskPlan,
  viewer: ViewerClaims,
  ports: NegotiationPorts,
): Promise<NegotiationOutcome> {
  let state = openNegotiation(plan.caps, plan.weights);
  let prices = resourceVector([]);
  let agents = plan.agents;
  const away = new Set<string>();
  let refusals: readonly Refusal[] = [];
  do {
    const round = state.rounds.length;
    const asked = { agents, prices, round };
    const { answers, away: lost } = await ports.durable(`offers-${round}`, () =>
      askRound(plan, asked, viewer, ports.client),
    );
    for (const agent of lost) away.add(agent);
    agents = agents.filter((agent) => !away.has(agent));
    refusals = answers.filter((answer) => answer.offers.length === 0).flatMap((answer) => answer.refusals);
    if (answers.length === 0 || refusals.length > 0) break;
    state = takeRound(state, prices, answers);
    await ports.onRound(state);
    const duals = await ports.durable(`prices-${round}`, () => ports.solveMaster(masterProgram(state)));
    prices = nextPrices(state, readPrices(state, duals));
  } while (!isSettled(state, stopRule));
  return { state, refusals, away: [...away] };
}

/** Whom a round asks, at which prices. */
interface Asked {
  readonly agents: readonly NegotiatingAgent[];
  readonly prices: ResourceVector;
  readonly round: number;
}

/** Asks the agents of a plan for one round of offers, in one federated operation. */
export async function askRound(
  plan: TaskPlan,
  { agents, prices, round }: Asked,
  viewer: ViewerClaims,
  client: SupergraphClient,
): Promise<RoundAnswers> {
  const variables: Record<string, unknown> = {};
  const caps = resources.map((resource) => ({ resource, amount: plan.caps[resource] }));
  for (const agent of agents) {
    const own = pricesFor(agent, prices, plan.weights);
    variables[agent] = plan.briefs[agent];
    variables[`${agent}Round`] = {
      round,
      caps,
      prices: resources.map((resource) => ({ resource, pricePerUnit: own[resource] })),
    };
  }
  const { data, errors } = await client.execute<CollectOffersData>(collectOffers(agents), variables, viewer);
  const answers = agents.flatMap((agent) => {
    const answer = data?.[agent];
    return answer === null || answer === undefined ? [] : [toOfferSet(agent, answer)];
  });
  const lost = agents.filter((agent) => answers.every((answer) => answer.agent !== agent));
  return { answers, away: [...new Set([...lost, ...agentsAway(errors)])] };
}

function toOfferSet(agent: NegotiatingAgent, data: OfferSetData): OfferSet {
  return {
    agent,
    bound: data.bound,
    refusals: data.refusals,
    offers: data.offers.map((offer) => ({
      id: offer.id,
      agent,
      utility: offer.utility,
      use: resourceVector(offer.use),
      marginals: resourceVector(
        offer.marginals.map(({ resource, pricePerUnit }) => ({ resource, amount: pricePerUnit })),
      ),
      hardLimitsMet: offer.hardLimitsMet,
      goalsMissed: offer.goalsMissed,
      summary: offer.summary,
    })),
  };
}
